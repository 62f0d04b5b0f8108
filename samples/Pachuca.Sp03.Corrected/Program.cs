using System;
using System.Globalization;
using System.Linq;
using Pachuca;
using Pbr.Kernel;
using Pbr.Kernel.Rules;

bool isEnglish = args.Contains("--en");
CultureInfo culture = CultureInfo.GetCultureInfo(isEnglish ? "en-US" : "es-MX");

BudgetProgram program = Sp03.Define();
foreach (Finding finding in program.Findings) { Console.WriteLine($"{finding.Rule.Id} {finding.Subject}: {finding.Message(culture)}"); }
if (program.Findings.IsEmpty) { Console.WriteLine(isEnglish ? $"{program.Code}: no findings." : $"{program.Code}: sin hallazgos."); }
