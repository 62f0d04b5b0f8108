using System;
using System.Globalization;
using System.Linq;
using Pachuca;
using Pbr.Kernel;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Rules;

bool isEnglish = args.Contains("--en");
CultureInfo culture = CultureInfo.GetCultureInfo(isEnglish ? "en-US" : "es-MX");

BudgetProgram program = Sp03.Define();
foreach (Finding finding in program.Findings) { Console.WriteLine($"{finding.Rule.Id} {finding.Subject}: {finding.Message(culture)}"); }
if (program.Findings.IsEmpty) { Console.WriteLine(isEnglish ? $"{program.Code}: no findings." : $"{program.Code}: sin hallazgos."); }

// Invented figures, four quarters of component C.5 that make 84 of 105: none were published with the sheets.
ReadingsBuilder reported = new();
FiscalYear year = FiscalYear.Of(2023);
(decimal Effective, decimal Formalized)[] quarters = [(18, 24), (20, 26), (22, 27), (24, 28)];
for (int i = 0; i < quarters.Length; i++)
{
    reported.Add(program.Code, "C.5", "NVE", year.Quarter(i + 1), quarters[i].Effective);
    reported.Add(program.Code, "C.5", "NVF", year.Quarter(i + 1), quarters[i].Formalized);
}

EvaluationResults results = ReferenceEvaluator.Evaluate(program, reported.Build(), asOf: year.Year);
Console.WriteLine();
Console.WriteLine(results.For(program.Code, "C.5")?.Explain(culture));
