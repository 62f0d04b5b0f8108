using System;
using System.Globalization;
using System.IO;
using System.Text;
using Oaxaca.QuarterlyReport2024;
using Pbr.Kernel;
using Pbr.Kernel.Evaluation;

// The main command: defines the programme, evaluates the figures that were published, and says where the two disagree.
Console.OutputEncoding = Encoding.UTF8;
bool english = Array.IndexOf(args, "--en") >= 0;
CultureInfo culture = CultureInfo.GetCultureInfo(english ? "en-US" : "es-MX");

PublishedReport published = PublishedReport.Read(Path.Combine(AppContext.BaseDirectory, "data", "informe-trimestral-2024.csv"));
BudgetProgram program = Programme6.Define(published);
EvaluationResults results = ReferenceEvaluator.Evaluate(program, AchievedFigures.Of(published, program), FiscalYear.Of(2024).Quarter(4));

TextWriter output = Console.Out;
new ReportTable(culture, output).Write(program, published, results);
new DisagreementList(culture, output).Write(Disagreements.Between(published, results));
new FindingList(culture, output).Write(program);
