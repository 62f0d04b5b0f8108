using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Tests.Bulk;

/// <summary>Work that a cluster splits comes to the same as the whole.</summary>
public sealed class PartsTests
{
    private static readonly FiscalYear s_year = Definitions.Year;

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(64)]
    public void TotalsOfAllParts_AddUpToThoseOfTheWhole(int parts)
    {
        ReadingColumns figures = Country();
        BulkEvaluator evaluator = new(figures.Plan);
        BulkOptions options = new() { KeepsRows = false, Evaluation = new() { OverachievementLimit = 110 } };

        EvaluationTotals whole = evaluator.Evaluate(figures, options).Totals;
        EvaluationTotals sum = Enumerable.Range(0, parts).Select(part => evaluator.Evaluate(figures, options with { Parts = parts, Part = part }).Totals).Aggregate((one, other) => one.Add(other));

        AssertSame(whole, sum);
    }

    [Fact]
    public void EachRow_BelongsToOnePartAndIsThereWhatItIsInTheWhole()
    {
        const int Parts = 3;
        ReadingColumns figures = Country();
        BulkEvaluator evaluator = new(figures.Plan);
        BulkResults whole = evaluator.Evaluate(figures);
        BulkResults[] parts = Enumerable.Range(0, Parts).Select(part => evaluator.Evaluate(figures, new BulkOptions { Parts = Parts, Part = part })).ToArray();

        int[] rows = new int[Parts];
        foreach (ReportingPeriod asOf in new[] { s_year.Month(3), s_year.Year })
        {
            for (int indicator = 0; indicator < figures.Plan.Count; indicator++)
            {
                (int group, int row) = (figures.Plan.GroupOf(indicator), figures.Plan.RowOf(indicator));
                int[] owners = Enumerable.Range(0, Parts).Where(part => parts[part].Statuses(group, asOf)[row] != byte.MaxValue).ToArray();
                int owner = owners.Length == 1 ? owners[0] : throw new InvalidOperationException($"Indicator {indicator} belongs to {owners.Length} parts.");
                Assert.Equal(whole[indicator, asOf], parts[owner][indicator, asOf]);
                rows[owner]++;
                if (indicator % 1000 != 0) { continue; }
                InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => parts[(owner + 1) % Parts][indicator, asOf]);
                Assert.Equal($"Indicator {indicator} belongs to another part of the work. Ask the results of that part.", refused.Message);
            }
        }

        Assert.All(rows, count => Assert.NotEqual(0, count));
    }

    [Fact]
    public void MemoryUsedAgainForAnotherPart_HoldsThatPartOnly()
    {
        ReadingColumns figures = Country();
        BulkEvaluator evaluator = new(figures.Plan);
        BulkResults fresh = evaluator.Evaluate(figures, new BulkOptions { Parts = 2, Part = 1 });

        BulkResults reused = evaluator.Evaluate(figures, new BulkOptions { Parts = 2, Part = 1 }, again: evaluator.Evaluate(figures, new BulkOptions { Parts = 2 }));

        for (int group = 0; group < figures.Plan.GroupCount; group++)
        {
            Assert.True(fresh.Statuses(group, s_year.Year).SequenceEqual(reused.Statuses(group, s_year.Year)));
            Assert.True(fresh.Values(group, s_year.Year).SequenceEqual(reused.Values(group, s_year.Year)));
        }

        AssertSame(fresh.Totals, reused.Totals);
    }

    [Fact]
    public void TotalsOfDifferentPlans_AddUpByName()
    {
        EvaluationTotals Of(params IndicatorDefinition[] definitions)
        {
            EvaluationPlan plan = EvaluationPlan.Of(definitions);
            return new BulkEvaluator(plan).Evaluate(new ReadingColumns(plan, s_year)).Totals;
        }

        EvaluationTotals north = Of(Definitions.Percentage("P1", "I1", "North"), Definitions.Percentage("P2", "I1", "Both") with { Formula = "A *", Level = ObjectiveLevel.Activity });
        EvaluationTotals south = Of(Definitions.Percentage("P3", "I1", "Both"), Definitions.Percentage("P2", "I2", "South"));
        EvaluationTotals sum = north.Add(south);

        Assert.Equal(["P1", "P2", "P3"], sum.Programs.AsEnumerable());
        Assert.Equal(["North", "Both", "South"], sum.Units.AsEnumerable());
        Assert.Equal((4, 2), (sum.All(s_year.Year).Total, sum.OfProgram("P2", s_year.Year).Total));
        Assert.Equal((1, 1), (sum.OfUnit("Both", s_year.Year).Of(ResultStatus.NotEvaluable), sum.OfUnit("Both", s_year.Year).Of(ResultStatus.NoData)));
        Assert.Equal((3, 1), (sum.OfLevel(ObjectiveLevel.Component, s_year.Year).Total, sum.OfUnit("Both", ObjectiveLevel.Activity, s_year.Year).Total));
        Assert.Equal(ResultCounts.None, sum.OfUnit("East", s_year.Year));
        Assert.Equal(ResultCounts.None, sum.OfProgram("P9", s_year.Year));
        AssertSame(sum, south.Add(north));
    }

    [Fact]
    public void TotalsThatDoNotFit_AreRefused()
    {
        ReadingColumns figures = Definitions.Figures(EvaluationPlan.Of([Definitions.Percentage()]));
        BulkEvaluator evaluator = new(figures.Plan);
        EvaluationTotals year = evaluator.Evaluate(figures).Totals;
        EvaluationTotals quarter = evaluator.Evaluate(figures, new BulkOptions { AsOf = [s_year.Quarter(1)] }).Totals;
        EvaluationTotals other = evaluator.Evaluate(new ReadingColumns(figures.Plan, FiscalYear.Of(2023))).Totals;

        Assert.Throws<ArgumentNullException>(() => year.Add(null!));
        Assert.StartsWith("Totals of different years or periods do not add up. Evaluate both for the same periods.", Assert.Throws<ArgumentException>(() => year.Add(quarter)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => year.Add(other));
        Assert.StartsWith(
            "The period was not evaluated. The evaluation was up to the ends of the months 3 of 2024.",
            Assert.Throws<ArgumentOutOfRangeException>(() => quarter.All(s_year.Month(4))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => quarter.OfUnit("nowhere", s_year.Month(4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => quarter.OfProgram("none", FiscalYear.Of(2023).Quarter(1)));
        Assert.Throws<ArgumentNullException>(() => quarter.OfUnit(null!, s_year.Quarter(1)));
        Assert.Throws<ArgumentNullException>(() => quarter.OfProgram(null!, s_year.Quarter(1)));
    }

    /// <summary>Many rows of two sheets, some of a formula without columns, some with figures that no column holds.</summary>
    private static ReadingColumns Country()
    {
        List<IndicatorDefinition> definitions = Definitions.Many(40_000, one => one with
        {
            Frequency = one.Code.EndsWith("777", StringComparison.Ordinal) ? Frequency.Biennial : one.Frequency,
        });
        EvaluationPlan plan = EvaluationPlan.Of(definitions);
        ReadingColumns figures = Definitions.Figures(plan);
        for (int indicator = 0; indicator < plan.Count; indicator += 4999) { figures.Set(indicator, 0, 1, 0.0001m); }
        return figures;
    }

    private static void AssertSame(EvaluationTotals expected, EvaluationTotals actual)
    {
        foreach (int month in expected.Months)
        {
            ReportingPeriod asOf = expected.Year.Month(month);
            Assert.Equal(expected.All(asOf), actual.All(asOf));
            Assert.All(expected.Units, unit => Assert.Equal(expected.OfUnit(unit, asOf), actual.OfUnit(unit, asOf)));
            Assert.All(expected.Programs.Where((_, i) => i % 25 == 0), program => Assert.Equal(expected.OfProgram(program, asOf), actual.OfProgram(program, asOf)));
            Assert.All(Enum.GetValues<ObjectiveLevel>(), level => Assert.Equal(expected.OfLevel(level, asOf), actual.OfLevel(level, asOf)));
        }
    }
}
