using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pachuca;
using Pbr.Kernel;
using Pbr.Kernel.Rules;

bool isEnglish = args.Contains("--en");
CultureInfo culture = CultureInfo.GetCultureInfo(isEnglish ? "en-US" : "es-MX");

BudgetProgram program = Sp03.Define();

// With --strict the heuristics speak too, about wording and the like, which are off where nothing is chosen.
ImmutableArray<Finding> findings = args.Contains("--strict")
    ? RuleBook.Check(Sp03.Written(), RuleOptions.Default.With(Preset.Strict))
    : program.Findings;
foreach (IGrouping<string, Finding> element in findings.GroupBy(finding => finding.Subject))
{
    Console.WriteLine(element.Key);
    foreach (Finding finding in element) { Print(finding); }
    Console.WriteLine();
}

IEnumerable<string> counts = findings
    .GroupBy(finding => finding.Severity)
    .OrderByDescending(group => group.Key)
    .Select(group => $"{Name(group.Key)}: {group.Count()}");
int notEvaluable = program.Indicators.Count(indicator => !indicator.IsEvaluable);
Console.WriteLine(isEnglish
    ? $"{program.Code}: {findings.Length} findings ({string.Join(", ", counts)}); {notEvaluable} of {program.Indicators.Length} indicators cannot be evaluated."
    : $"{program.Code}: {findings.Length} hallazgos ({string.Join(", ", counts)}); {notEvaluable} de {program.Indicators.Length} indicadores no se pueden evaluar.");

void Print(Finding finding)
{
    Console.WriteLine($"  {finding.Rule.Id} {Name(finding.Severity)}: {finding.Message(culture)}");
    if (finding.Place.Anchor?.Text is not { } text) { return; }
    Console.WriteLine($"      «{text}»");
    if (finding.Place.Range is not { } range) { return; }

    // Under the characters that the finding is about: the line above begins with a quotation mark more.
    string marks = new string(' ', range.Start) + new string('^', Math.Max(range.Length, 1));
    string position = (range.Start + 1).ToString(CultureInfo.InvariantCulture);
    Console.WriteLine($"       {marks} {(isEnglish ? "character" : "carácter")} {position}");
}

string Name(Severity severity) => (severity, isEnglish) switch
{
    (Severity.Error, _) => "error",
    (Severity.Warning, true) => "warning",
    (Severity.Warning, false) => "advertencia",
    (_, true) => "information",
    (_, false) => "información",
};
