using System.Diagnostics;
using System.Globalization;
using Country.NightlyJob;
using Pbr.Kernel;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Planning;

// The job of a night: plan a country, evaluate every indicator for every month, and print the lights of the states.
// Usage: Country.NightlyJob [indicators] [--once]
int indicators = args.Length > 0 && int.TryParse(args[0], CultureInfo.InvariantCulture, out int given) ? given : 740_000;
FiscalYear year = FiscalYear.Of(2024);
using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    Stopwatch clock = Stopwatch.StartNew();
    List<IndicatorDefinition> definitions = GeneratedCountry.Definitions(indicators);
    Say($"{definitions.Count:N0} definitions of {State.All.Sum(state => state.Municipalities):N0} municipalities generated");

    EvaluationPlan plan = EvaluationPlan.Of(definitions, stop.Token);
    Say($"planned: {plan.GroupCount} groups, {plan.FormCount} formulas");

    ReadingColumns figures = GeneratedCountry.Figures(plan, definitions, year);
    Say("figures generated");

    BulkEvaluator evaluator = new(plan);
    BulkOptions options = new() { KeepsRows = false, Progress = new Percent(Console.Error) };
    BulkResults results = evaluator.Evaluate(figures, options, again: null, stop.Token);
    Say($"{(long)plan.Count * results.Months.Length:N0} rows evaluated");
    if (!args.Contains("--once"))
    {
        // What the first evaluation still had to compile and allocate, later ones find done.
        results = evaluator.Evaluate(figures, options with { Progress = null }, results, stop.Token);
        Say("evaluated again");
    }

    Print(results.Totals, year.Year);
    Console.WriteLine();
    Console.WriteLine(evaluator.Evaluate(figures, new BulkOptions { AsOf = [year.Year] }, again: null, stop.Token).Explain(0, year.Month(6), CultureInfo.GetCultureInfo("es-MX")));
    return 0;

    void Say(string done)
    {
        Console.Error.WriteLine($"{clock.ElapsedMilliseconds,7:N0} ms  {done}");
        clock.Restart();
    }
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped.");
    return 1;
}

static void Print(EvaluationTotals totals, ReportingPeriod asOf)
{
    Console.WriteLine($"{"Estado",-22}{"Verde",10}{"Amarillo",10}{"Rojo",10}{"Sin luz",10}");
    foreach (State state in State.All) { Row(state.Name, totals.OfUnit(state.Name, asOf)); }
    Row("Total", totals.All(asOf));

    static void Row(string name, ResultCounts counts) =>
        Console.WriteLine($"{name,-22}{counts.Green,10:N0}{counts.Yellow,10:N0}{counts.Red,10:N0}{counts.Unjudged,10:N0}");
}
