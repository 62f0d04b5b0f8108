using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Planning;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Bulk;

/// <summary>The code of docs/bulk.md, which repeats these lines.</summary>
public sealed class BulkGuideTests
{
    [Fact]
    public void FromDefinitionsToLights()
    {
        FiscalYear year = FiscalYear.Of(2024);
        IndicatorDefinition[] definitions =
        [
            new()
            {
                Program = "SP03", Code = "I.5.1", Level = ObjectiveLevel.Component, Unit = "Pachuca de Soto",
                Formula = "PVE = (NVE / NVF) * 100",
                Variables = [new("NVE", Accumulation.Sum), new("NVF", Accumulation.Sum)],
                Frequency = Frequency.Quarterly, Target = 80m,
                Green = "> 79%", Yellow = "> 50% y <= 79%", Red = "<= 50%", Basis = LightBasis.Compliance,
            },
        ];

        EvaluationPlan plan = EvaluationPlan.Of(definitions);
        ReadingColumns figures = new(plan, year);
        figures.TrySet("SP03", "I.5.1", "NVE", year.Quarter(1), 84m);
        figures.TrySet("SP03", "I.5.1", "NVF", year.Quarter(1), 105m);

        BulkResults results = new BulkEvaluator(plan).Evaluate(figures);

        BulkResult row = results[plan.NumberOf("SP03", "I.5.1"), year.Quarter(1)];
        ResultCounts pachuca = results.Totals.OfUnit("Pachuca de Soto", year.Quarter(1));
        string why = results.Explain(0, year.Quarter(1), CultureInfo.GetCultureInfo("es-MX"));

        Assert.Equal(new BulkResult(ResultStatus.Evaluated, 80m, 100m, TrafficLight.Green, false), row);
        Assert.Equal((1, 0), (pachuca.Green, pachuca.Unjudged));
        Assert.StartsWith("PVE = (84 / 105) × 100 = 80.00", why, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsAreFilledWhole()
    {
        FiscalYear year = FiscalYear.Of(2024);
        EvaluationPlan plan = EvaluationPlan.Of(Definitions.Many(100));
        Dictionary<int, decimal?> reported = Enumerable.Range(0, 100).ToDictionary(i => i, i => i % 10 == 0 ? (decimal?)null : i);

        ReadingColumns figures = new(plan, year, scale: 0);
        for (int group = 0; group < plan.GroupCount; group++)
        {
            figures.UseScale(group, input: 1, scale: 2);
            Span<long> column = figures.Column(group, input: 1, period: 1);
            ReadOnlySpan<int> indicators = plan.IndicatorsOf(group);
            for (int row = 0; row < column.Length; row++)
            {
                bool fits = FigureColumn.TryToUnits(reported[indicators[row]], scale: 2, out column[row]);
                if (!fits) { figures.Set(indicators[row], input: 1, period: 1, reported[indicators[row]]!.Value); }
            }
        }

        Assert.Equal([FigureColumn.Missing, 100L, 200L], figures.Column(0, 1, 1)[..3].ToArray());
    }

    [Fact]
    public void ProgrammesAndReadings()
    {
        BudgetProgram[] programs = [Build(Percentage())];
        Readings readings = Quarters((20, 25), (22, 30), (21, 25), (21, 25));
        FiscalYear year = FiscalYear.Of(2024);

        EvaluationPlan plan = EvaluationPlan.Of(programs);
        ReadingColumns figures = ReadingColumns.Of(plan, readings, year);
        BulkResults results = new BulkEvaluator(plan).Evaluate(figures, new BulkOptions { AsOf = [year.Quarter(2), year.Year] });

        Assert.Empty(figures.Unmatched);
        Assert.Equal(80m, results[plan.NumberOf("SP03", "I.5.1"), year.Year].Value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(5000)]
    public void Batches_ComeToTheWhole(int size)
    {
        FiscalYear year = FiscalYear.Of(2024);
        List<IndicatorDefinition> definitions = Definitions.Many(300);
        EvaluationTotals whole = Evaluated(definitions, year);

        EvaluationTotals totals = Batched(definitions.Chunk(size), year)!;

        Assert.Equal(whole.All(year.Year), totals.All(year.Year));
        Assert.True(whole.All(year.Year).Green > 0);
        Assert.All(whole.Units, unit => Assert.Equal(whole.OfUnit(unit, year.Quarter(2)), totals.OfUnit(unit, year.Quarter(2))));
        Assert.All(whole.Programs, program => Assert.Equal(whole.OfProgram(program, year.Quarter(3)), totals.OfProgram(program, year.Quarter(3))));
    }

    private static EvaluationTotals? Batched(IEnumerable<IReadOnlyList<IndicatorDefinition>> batches, FiscalYear year, CancellationToken stop = default)
    {
        EvaluationTotals? totals = null;
        BulkOptions options = new() { KeepsRows = false };
        foreach (IReadOnlyList<IndicatorDefinition> batch in batches)
        {
            // Nothing of one batch outlives it but its counts.
            EvaluationPlan plan = EvaluationPlan.Of(batch, stop);
            ReadingColumns figures = new(plan, year);
            ReadFigures(figures, batch);
            EvaluationTotals part = new BulkEvaluator(plan).Evaluate(figures, options, cancellation: stop).Totals;
            totals = totals is null ? part : totals.Add(part);
        }

        return totals;
    }

    [Fact]
    public void PartsOfAClusterAddUp()
    {
        FiscalYear year = FiscalYear.Of(2024);
        ReadingColumns figures = Definitions.Figures(EvaluationPlan.Of(Definitions.Many(300)));

        EvaluationTotals Machine(int part) =>
            new BulkEvaluator(figures.Plan).Evaluate(figures, new BulkOptions { Parts = 3, Part = part, KeepsRows = false }).Totals;

        EvaluationTotals totals = Machine(0).Add(Machine(1)).Add(Machine(2));

        Assert.Equal(300, totals.All(year.Year).Total);
    }

    [Fact]
    public void NightAfterNight()
    {
        FiscalYear year = FiscalYear.Of(2024);
        ReadingColumns figures = Definitions.Figures(EvaluationPlan.Of(Definitions.Many(300)));
        Telling progress = new();
        using CancellationTokenSource stop = new();

        BulkEvaluator evaluator = new(figures.Plan);
        BulkOptions options = new() { Progress = progress };
        BulkResults results = evaluator.Evaluate(figures, options, cancellation: stop.Token);
        figures.Column(group: 0, input: 0, period: 4)[7] = 1200;
        results = evaluator.Evaluate(figures, options, again: results, stop.Token);

        Assert.Equal(300, results.Totals.All(year.Year).Total);
        Assert.NotEmpty(progress.Told);
    }

    [Fact]
    public void EachInstructionSetGivesTheSame()
    {
        ReadingColumns figures = Definitions.Figures(EvaluationPlan.Of(Definitions.Many(300)));
        BulkEvaluator evaluator = new(figures.Plan);

        foreach (InstructionSet set in InstructionSets.Available)
        {
            BulkResults results = evaluator.Evaluate(figures, new BulkOptions { Instructions = set });
            Assert.Equal(evaluator.Evaluate(figures).Totals.All(figures.Year.Year), results.Totals.All(figures.Year.Year));
        }
    }

    private static EvaluationTotals Evaluated(IReadOnlyList<IndicatorDefinition> definitions, FiscalYear year)
    {
        EvaluationPlan plan = EvaluationPlan.Of(definitions);
        ReadingColumns figures = new(plan, year);
        ReadFigures(figures, definitions);
        return new BulkEvaluator(plan).Evaluate(figures).Totals;
    }

    /// <summary>As if from a database: by code, a few missing.</summary>
    private static void ReadFigures(ReadingColumns figures, IReadOnlyList<IndicatorDefinition> definitions)
    {
        foreach (IndicatorDefinition definition in definitions)
        {
            int number = int.Parse(definition.Code.AsSpan(1), CultureInfo.InvariantCulture);
            for (int quarter = 1; quarter <= 4 && number % 17 > 0; quarter++)
            {
                Assert.True(figures.TrySet(definition.Program, definition.Code, "NVE", figures.Year.Quarter(quarter), number % 90));
                Assert.True(figures.TrySet(definition.Program, definition.Code, "NVF", figures.Year.Quarter(quarter), number % 11 * 10));
            }
        }
    }
}
