using System.Globalization;
using Country.NightlyJob;
using Pbr.CountryCost;
using Pbr.Kernel;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Planning;
using Pbr.Roofline;

// What planning costs from a thousand to a million definitions, and what a country costs from figures in memory to lights and totals.
// Usage: dotnet run -c Release --project benchmarks/Pbr.CountryCost [-- repetitions]; writes benchmarks/results/<processor>/country.md.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int repetitions = args.Length > 0 && int.TryParse(args[0], out int given) ? given : 9;
FiscalYear year = FiscalYear.Of(2024);
Page page = new("country.md");
page.Add("# What a country costs", "", "Written by `dotnet run --configuration Release --project benchmarks/Pbr.CountryCost`.", "");
foreach (string line in Machine.Describe()) { page.Add($"- {line}"); }
page.Add(
    "",
    $"{repetitions} repetitions, after one that is not counted; median (least – most), wall time. The definitions are those of samples/Country.NightlyJob: made up, of six",
    "formulas under their own symbols, with targets and thresholds of their own. Planning reads each formula and band from its text. What is allocated is of one call, in",
    "all threads.",
    "",
    "## From texts to a plan",
    "",
    "| definitions | plan, ms | ns a definition | allocated, bytes a definition | groups | forms |",
    "|---|---|---|---|---|---|");
foreach (int count in new[] { 1_000, 10_000, 100_000, 740_000, 1_000_000 })
{
    List<IndicatorDefinition> definitions = GeneratedCountry.Definitions(count);
    EvaluationPlan plan = null!;
    Measure measure = Measure.Of(repetitions, () => plan = EvaluationPlan.Of(definitions));
    page.Add($"| {count:N0} | {measure} | {measure.Median * 1e6 / count:N0} | {measure.Allocated / count:N0} | {plan.GroupCount} | {plan.FormCount} |");
}

List<IndicatorDefinition> country = GeneratedCountry.Definitions(740_000);
EvaluationPlan whole = EvaluationPlan.Of(country);
long before = GC.GetTotalAllocatedBytes(precise: true);
ReadingColumns figures = GeneratedCountry.Figures(whole, country, year);
long figureBytes = GC.GetTotalAllocatedBytes(precise: true) - before;
BulkEvaluator evaluator = new(whole);
long rows = (long)whole.Count * 12;
before = GC.GetTotalAllocatedBytes(precise: true);
_ = evaluator.Evaluate(figures);
long resultBytes = GC.GetTotalAllocatedBytes(precise: true) - before;
page.Add(
    "",
    "## From figures to lights and totals",
    "",
    $"{whole.Count:N0} indicators, 12 months, {rows:N0} rows, from planned definitions and figures in memory. The figures take {(double)figureBytes / rows:N1} bytes a row, and results that are",
    $"kept {(double)resultBytes / rows:N1}, allocated by the first evaluation and used again by the next.",
    "",
    "| instructions | threads | rows kept | ms | ns a row | allocated, bytes a row |",
    "|---|---|---|---|---|---|");
foreach (InstructionSet set in InstructionSets.Available.Reverse())
{
    foreach (int threads in new[] { Environment.ProcessorCount, 1 })
    {
        foreach (bool keeps in new[] { false, true })
        {
            BulkOptions options = new() { Instructions = set, MaxDegreeOfParallelism = threads, KeepsRows = keeps };
            BulkResults? results = null;
            Measure measure = Measure.Of(repetitions, () => results = evaluator.Evaluate(figures, options, results));
            page.Add($"| {set} | {threads} | {(keeps ? "yes" : "totals only")} | {measure} | {measure.Median * 1e6 / rows:N2} | {(double)measure.Allocated / rows:N4} |");
        }
    }
}

page.Write();
