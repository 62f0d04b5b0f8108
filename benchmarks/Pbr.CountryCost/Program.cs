using System.Globalization;
using Country.NightlyJob;
using Pbr.Kernel;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Bulk;
using Pbr.CountryCost;
using Pbr.Kernel.Planning;
using Pbr.Roofline;

// What planning costs from a thousand to a million definitions, and what a country costs from figures in memory to lights and totals.
// Usage: dotnet run -c Release --project benchmarks/Pbr.CountryCost [-- repetitions]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int repetitions = args.Length > 0 && int.TryParse(args[0], out int given) ? given : 9;
FiscalYear year = FiscalYear.Of(2024);
foreach (string line in Machine.Describe()) { Console.WriteLine($"- {line}"); }
Console.WriteLine($"\n{repetitions} repetitions, after one that is not counted; median (least – most), wall time\n");

Console.WriteLine("| definitions | plan, ms | ns a definition | allocated, bytes a definition | groups | forms |");
Console.WriteLine("|---|---|---|---|---|---|");
foreach (int count in new[] { 1_000, 10_000, 100_000, 740_000, 1_000_000 })
{
    List<IndicatorDefinition> definitions = GeneratedCountry.Definitions(count);
    EvaluationPlan plan = null!;
    Measure measure = Measure.Of(repetitions, () => plan = EvaluationPlan.Of(definitions));
    Console.WriteLine($"| {count:N0} | {measure} | {measure.Median * 1e6 / count:N0} | {measure.Allocated / count:N0} | {plan.GroupCount} | {plan.FormCount} |");
}

Console.WriteLine();
List<IndicatorDefinition> country = GeneratedCountry.Definitions(740_000);
EvaluationPlan whole = EvaluationPlan.Of(country);
ReadingColumns figures = GeneratedCountry.Figures(whole, country, year);
BulkEvaluator evaluator = new(whole);
long rows = (long)whole.Count * 12;
Console.WriteLine($"{whole.Count:N0} indicators, 12 months, {rows:N0} rows, from planned definitions and figures in memory\n");
Console.WriteLine("| instructions | threads | rows kept | ms | ns a row | allocated, bytes a row |");
Console.WriteLine("|---|---|---|---|---|---|");
foreach (InstructionSet set in InstructionSets.Available.Reverse())
{
    foreach (int threads in new[] { Environment.ProcessorCount, 1 })
    {
        foreach (bool keeps in new[] { false, true })
        {
            BulkOptions options = new() { Instructions = set, MaxDegreeOfParallelism = threads, KeepsRows = keeps };
            BulkResults? results = null;
            Measure measure = Measure.Of(repetitions, () => results = evaluator.Evaluate(figures, options, results));
            Console.WriteLine($"| {set} | {threads} | {(keeps ? "yes" : "totals only")} | {measure} | {measure.Median * 1e6 / rows:N2} | {(double)measure.Allocated / rows:N4} |");
        }
    }
}
