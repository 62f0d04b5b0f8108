using System;
using System.Linq;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Tests.Bulk;

public sealed class BulkOptionsTests
{
    private static readonly FiscalYear s_year = Definitions.Year;

    private static readonly ReadingColumns s_figures = Definitions.Figures(EvaluationPlan.Of(Definitions.Many(300)));

    private static BulkEvaluator Evaluator { get; } = new(s_figures.Plan);

    [Fact]
    public void AsOf_ChoosesWhatIsEvaluated()
    {
        BulkResults all = Evaluator.Evaluate(s_figures);
        BulkResults some = Evaluator.Evaluate(s_figures, new BulkOptions { AsOf = [s_year.Month(11), s_year.Quarter(1), s_year.Month(3), s_year.Month(6)] });

        Assert.Equal(Enumerable.Range(1, 12), all.Months);
        Assert.Equal([3, 6, 11], some.Months.AsEnumerable());
        Assert.Equal(some.Months.AsEnumerable(), some.Totals.Months.AsEnumerable());
        foreach (int month in some.Months)
        {
            Assert.All(Enumerable.Range(0, 300), indicator => Assert.Equal(all[indicator, s_year.Month(month)], some[indicator, s_year.Month(month)]));
            Assert.Equal(all.Totals.All(s_year.Month(month)), some.Totals.All(s_year.Month(month)));
        }
    }

    [Fact]
    public void PeriodsThatEndTogether_AreOne()
    {
        BulkResults results = Evaluator.Evaluate(s_figures, new BulkOptions { AsOf = [s_year.Quarter(4), s_year.Year, s_year.Month(12)] });

        Assert.Equal([12], results.Months.AsEnumerable());
        Assert.Equal(results[7, s_year.Quarter(4)], results[7, s_year.Year]);
        Assert.Equal(results.Totals.All(s_year.Month(12)), results.Totals.All(s_year.Year));
    }

    [Fact]
    public void PeriodsLeftUnsaid_AreAllMonths() => Assert.Equal(12, Evaluator.Evaluate(s_figures, new BulkOptions { AsOf = default }).Months.Length);

    [Fact]
    public void RowsNotKept_LeaveTotalsAndDetail()
    {
        BulkResults kept = Evaluator.Evaluate(s_figures);
        BulkResults results = Evaluator.Evaluate(s_figures, new BulkOptions { KeepsRows = false });

        Assert.Equal((true, false), (kept.HasRows, results.HasRows));
        Assert.Equal(kept.Totals.All(s_year.Year), results.Totals.All(s_year.Year));
        Assert.Equal(kept[9, s_year.Year].Value, results.Detail(9, s_year.Year).Value);
        foreach (Action ask in new Action[]
        {
            () => _ = results[9, s_year.Year], () => results.Values(0, s_year.Year), () => results.Compliances(0, s_year.Year), () => results.Lights(0, s_year.Year), () => results.Statuses(0, s_year.Year),
        })
        {
            Assert.Equal("The rows were not kept. Evaluate with KeepsRows, or ask Detail.", Assert.Throws<InvalidOperationException>(ask).Message);
        }
    }

    [Fact]
    public void Columns_HoldWhatTheIndexerGives()
    {
        BulkResults results = Evaluator.Evaluate(s_figures, new BulkOptions { Evaluation = new() { OverachievementLimit = 110 } });
        for (int row = 0; row < 300; row++)
        {
            int indicator = s_figures.Plan.IndicatorsOf(0)[row];
            BulkResult result = results[indicator, s_year.Year];
            Assert.Equal(result.Value, FigureColumn.ToDecimal(results.Values(0, s_year.Year)[row], 2));
            Assert.Equal(result.Compliance, FigureColumn.ToDecimal(results.Compliances(0, s_year.Year)[row], 2));
            Assert.Equal((byte)(result.Light is { } light ? (int)light + 1 : 0) + (result.IsOverachieved ? 128 : 0), results.Lights(0, s_year.Year)[row]);
            Assert.Equal(result.Status, (ResultStatus)results.Statuses(0, s_year.Year)[row]);
        }
    }

    [Fact]
    public void EmptyPlan_ComesToNothing()
    {
        EvaluationPlan plan = EvaluationPlan.Of(Array.Empty<IndicatorDefinition>());

        EvaluationTotals totals = new BulkEvaluator(plan).Evaluate(new ReadingColumns(plan, s_year)).Totals;

        Assert.Equal((0, 0, ResultCounts.None), (plan.Count, plan.GroupCount, totals.All(s_year.Year)));
    }

    [Fact]
    public void Misuse_IsAnExceptionThatSaysTheWayOut()
    {
        ReadingColumns other = Definitions.Figures(EvaluationPlan.Of(Definitions.Many(300)));
        BulkResults results = Evaluator.Evaluate(s_figures, new BulkOptions { AsOf = [s_year.Quarter(1)] });

        Assert.Throws<ArgumentNullException>(() => new BulkEvaluator(null!));
        Assert.Throws<ArgumentNullException>(() => Evaluator.Evaluate(null!));
        Says<ArgumentException>("The figures stand in the columns of another plan. Make their columns of this one.", () => Evaluator.Evaluate(other));
        Says<ArgumentException>("Part 2 of 2 is none. The parts are numbered from 0.", () => Evaluator.Evaluate(s_figures, new BulkOptions { Parts = 2, Part = 2 }));
        Says<ArgumentException>("Part -1 of 1 is none. The parts are numbered from 0.", () => Evaluator.Evaluate(s_figures, new BulkOptions { Part = -1 }));
        Says<ArgumentException>("Part 0 of 0 is none. The parts are numbered from 0.", () => Evaluator.Evaluate(s_figures, new BulkOptions { Parts = 0 }));
        Says<ArgumentException>($"{FiscalYear.Of(2023).Quarter(1)} is not of 2024, which the figures are of.", () => Evaluator.Evaluate(s_figures, new BulkOptions { AsOf = [FiscalYear.Of(2023).Quarter(1)] }));
        Says<PlatformNotSupportedException>("This machine has no 99.", () => Evaluator.Evaluate(s_figures, new BulkOptions { Instructions = (InstructionSet)99 }));
        Says<ArgumentOutOfRangeException>("The plan has indicators 0 to 299.", () => _ = results[300, s_year.Quarter(1)]);
        Says<ArgumentOutOfRangeException>("The plan has indicators 0 to 299.", () => results.Detail(-1, s_year.Quarter(1)));
        Says<ArgumentOutOfRangeException>("The period was not evaluated. The evaluation was up to the ends of the months 3 of 2024.", () => _ = results[0, s_year.Month(4)]);
        Says<ArgumentOutOfRangeException>("The period was not evaluated.", () => results.Values(0, FiscalYear.Of(2023).Quarter(1)));
        Says<ArgumentOutOfRangeException>("The figures are of 2024. Ask for a period of that year.", () => results.Detail(0, FiscalYear.Of(2023).Quarter(1)));
        Assert.Throws<ArgumentNullException>(() => results.Explain(0, s_year.Quarter(1), null!));

        static void Says<T>(string text, Action act)
            where T : Exception => Assert.StartsWith(text, Assert.Throws<T>(act).Message, StringComparison.Ordinal);
    }
}
