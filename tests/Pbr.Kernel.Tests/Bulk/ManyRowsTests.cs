using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Tests.Bulk;

/// <summary>One sheet thousands of times, so that work is cut in pieces whose ends fall anywhere.</summary>
public sealed class ManyRowsTests
{
    private static readonly FiscalYear s_year = Definitions.Year;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(2047)]
    [InlineData(2049)]
    [InlineData(5003)]
    [InlineData(16_385)]
    [InlineData(16_391)]
    public void PercentageOfManyRows_IsTheQuotientOfSums(int count)
    {
        EvaluationPlan plan = EvaluationPlan.Of(Definitions.Many(count));
        long[] above = Random(count, seed: 1);
        long[] below = Random(count, seed: 2);
        ReadingColumns figures = new(plan, s_year, scale: 0);
        for (int quarter = 1; quarter <= 4; quarter++)
        {
            above.CopyTo(figures.Column(0, 0, quarter));
            below.CopyTo(figures.Column(0, 1, quarter));
        }

        BulkResults results = new BulkEvaluator(plan).Evaluate(figures);

        Assert.Equal((1, 1), (plan.GroupCount, plan.FormCount));
        for (int row = 0; row < count; row++)
        {
            // All quarters are the same, so the year's percentage is that of a quarter: in whole numbers, rounded half away from zero.
            long hundredths = below[row] == 0 ? 0 : ((above[row] * 20_000) + below[row]) / (2 * below[row]);
            TrafficLight light = hundredths >= 8000 ? TrafficLight.Green : hundredths > 5000 ? TrafficLight.Yellow : TrafficLight.Red;
            BulkResult result = results[row, s_year.Month(9)];
            Assert.Equal(below[row] == 0 ? (ResultStatus.ZeroDenominator, null, null) : (ResultStatus.Evaluated, hundredths / 100m, (TrafficLight?)light), (result.Status, result.Value, result.Light));
        }
    }

    [Fact]
    public void ThousandsOfSheetsOfEverySort_AreTheReferences()
    {
        // Nine sheets in turn, so that the rows of a programme lie in nine groups, each with an end of its own.
        string[] formulas = ["A / B * 100", "((A - B) / B) * 100", "A + B", "A - B", "A", "A / B + A", "(A / B) * 1000 / 3", "A *", "100 - A / B * 100"];
        ComplianceMethod?[] methods = [ComplianceMethod.AchievedOverTarget, ComplianceMethod.TargetOverAchieved, ComplianceMethod.TwoMinusRatio, null];
        List<IndicatorDefinition> definitions = Enumerable.Range(0, 3001).Select(i => Definitions.Percentage($"P{i / 5}", $"I{i}") with
        {
            Formula = formulas[i % formulas.Length],
            Variables = [new VariableDefinition("A", Accumulation.Sum), new VariableDefinition("B", Accumulation.Last)],
            Method = methods[i % methods.Length],
            Basis = (LightBasis)(i / 3 % 2),
        }).ToList();
        EvaluationPlan plan = EvaluationPlan.Of(definitions);

        BulkResults results = new BulkEvaluator(plan).Evaluate(Definitions.Figures(plan), new BulkOptions { AsOf = [s_year.Quarter(1), s_year.Year] });

        BulkEqualsReferenceTests.AssertIsTheReferences(results, seed: 1);
    }

    [Fact]
    public void NothingReported_IsNoDataInEveryRowOfAPeriodThatIsDue()
    {
        EvaluationPlan plan = EvaluationPlan.Of(Definitions.Many(3000));

        EvaluationTotals totals = new BulkEvaluator(plan).Evaluate(new ReadingColumns(plan, s_year)).Totals;

        Assert.Equal(3000, totals.All(s_year.Month(2)).Of(ResultStatus.NotDue));
        Assert.Equal(3000, totals.All(s_year.Month(3)).Of(ResultStatus.NoData));
        Assert.Equal((3000, 3000), (totals.All(s_year.Year).Of(ResultStatus.NoData), totals.All(s_year.Year).Unjudged));
    }

    [Fact]
    public void DenominatorsOfZero_AreAStatusAndNeverAValue()
    {
        EvaluationPlan plan = EvaluationPlan.Of(Definitions.Many(3000));
        ReadingColumns figures = new(plan, s_year);
        for (int quarter = 1; quarter <= 4; quarter++)
        {
            figures.Column(0, 0, quarter).Fill(500);
            figures.Column(0, 1, quarter).Clear();
        }

        BulkResults results = new BulkEvaluator(plan).Evaluate(figures);

        Assert.Equal(3000, results.Totals.All(s_year.Year).Of(ResultStatus.ZeroDenominator));
        Assert.All(Definitions.Rows(results).Skip(2 * 3000), row => Assert.Equal(new BulkResult(ResultStatus.ZeroDenominator, null, null, null, false), row));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 4)]
    [InlineData(4, 0)]
    [InlineData(1, 3)]
    [InlineData(9, 6)]
    [InlineData(18, 18)]
    public void ScalesOfColumns_ChangeNoResult(int above, int below)
    {
        EvaluationPlan plan = EvaluationPlan.Of(Definitions.Many(40));
        ReadingColumns same = new(plan, s_year, scale: 4);
        ReadingColumns mixed = new(plan, s_year);
        mixed.UseScale(0, 0, above);
        mixed.UseScale(0, 1, below);
        Random random = new(above + (19 * below));
        for (int i = 0; i < 40 * 8; i++)
        {
            decimal figure = random.Next(-50_000, 500_000) / (decimal)Math.Pow(10, i % 5);
            same.Set(i / 8, i % 2, (i / 2 % 4) + 1, figure);
            mixed.Set(i / 8, i % 2, (i / 2 % 4) + 1, figure);
        }

        BulkEvaluator evaluator = new(plan);

        Assert.Equal((above, below), (mixed.ScaleOf(0, 0), mixed.ScaleOf(0, 1)));
        Assert.Equal(Definitions.Rows(evaluator.Evaluate(same)), Definitions.Rows(evaluator.Evaluate(mixed)));
    }

    [Fact]
    public void EveryInstructionSet_GivesEveryRowAlike()
    {
        EvaluationPlan plan = EvaluationPlan.Of(Definitions.Many(4099));
        ReadingColumns figures = Definitions.Figures(plan);
        BulkEvaluator evaluator = new(plan);
        List<BulkResult> expected = Definitions.Rows(evaluator.Evaluate(figures, new BulkOptions { Instructions = InstructionSet.Scalar }));

        Assert.All(InstructionSets.Available, set => Assert.Equal(expected, Definitions.Rows(evaluator.Evaluate(figures, new BulkOptions { Instructions = set }))));
    }

    private static long[] Random(int count, int seed)
    {
        Random random = new(seed);
        return Enumerable.Range(0, count).Select(_ => random.Next(50) == 0 ? 0L : random.NextInt64(0, random.Next(2) == 0 ? 1000 : 10_000_000)).ToArray();
    }
}
