using System.Linq;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Tests.Bulk;

/// <summary>Figures that no column and no fast path holds: they cost time, never a digit.</summary>
public sealed class FiguresBeyondColumnsTests
{
    private const decimal Largest = decimal.MaxValue;

    private static readonly FiscalYear s_year = Definitions.Year;

    [Theory]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "100.00")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950334", "100.00")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000003", "33.33")]
    [InlineData("0.005", "1", "0.50")]
    [InlineData("92233720368547758.07", "92233720368547758.07", "100.00")]
    [InlineData("-92233720368547758.07", "92233720368547758.07", "-100.00")]
    [InlineData("92233720368547758.08", "92233720368547758.07", "100.00")]
    [InlineData("-92233720368547758.08", "1000000000000", "-9223372.04")]
    [InlineData("9007199254740993", "9007199254740992", "100.00")]
    public void FigureOfAnySize_IsDividedExactly(string above, string below, string expected) => Assert.Equal(
        (ResultStatus.Evaluated, Number(expected)),
        (Evaluate("A / B * 100", Number(above), Number(below)) is var result ? result.Status : default, result.Value));

    [Theory]
    [InlineData("92233720368547758.07")]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.07")]
    [InlineData("-92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("45035996273704.96")]
    [InlineData("45035996273704.97")]
    public void ValueBeyondAColumn_ComesBackWhole(string figure)
    {
        BulkResult result = Evaluate("A", Number(figure), 1m);

        Assert.Equal((ResultStatus.Evaluated, Number(figure)), (result.Status, result.Value));
    }

    [Fact]
    public void ValueBeyondAColumn_IsMarkedInTheColumn()
    {
        EvaluationPlan plan = Plan("A");
        ReadingColumns figures = new(plan, s_year);
        figures.Set(0, 0, 1, Largest);

        BulkResults results = new BulkEvaluator(plan).Evaluate(figures);

        Assert.Equal(FigureColumn.Missing + 1, results.Values(0, s_year.Month(1))[0]);
        Assert.Equal((Largest, TrafficLight.Green), (results[0, s_year.Month(1)].Value, results[0, s_year.Month(1)].Light));
    }

    [Theory]
    [InlineData("A * B")]
    [InlineData("A * B * 5")]
    [InlineData("A + B")]
    public void ValueBeyondADecimal_IsOutOfRange(string formula) =>
        Assert.Equal(new BulkResult(ResultStatus.OutOfRange, null, null, null, false), Evaluate(formula, Largest, Largest));

    [Theory]
    [InlineData("A * B / B", "3037000499.97")]
    [InlineData("A * B * A / B / A", "3037000499.97")]
    [InlineData("(A - B) / (A - B) * A", "123456789012345.67")]
    [InlineData("A / 7 * 7", "99999999999999.99")]
    public void StepsThatLeaveTheDomain_ReturnToTheExactFigure(string formula, string figure) =>
        Assert.Equal(Number(figure), Evaluate(formula, Number(figure), 987654321.09m).Value);

    [Fact]
    public void ExceptionalRow_LeavesItsNeighboursAlone()
    {
        EvaluationPlan plan = EvaluationPlan.Of(Definitions.Many(3000));
        ReadingColumns figures = Definitions.Figures(plan);
        BulkEvaluator evaluator = new(plan);
        BulkResults before = evaluator.Evaluate(figures);
        const int Odd = 2049;
        figures.Set(Odd, 0, 1, 0.123456789m);

        BulkResults after = evaluator.Evaluate(figures);

        Assert.All(
            Enumerable.Range(0, plan.Count).Where(indicator => indicator != Odd),
            indicator => Assert.Equal(before[indicator, s_year.Year], after[indicator, s_year.Year]));
        Assert.Equal(ResultStatus.ConflictingData, after[Odd, s_year.Month(3)].Status);
        Assert.Equal(1, after.Totals.All(s_year.Year).Of(ResultStatus.ConflictingData));
        Assert.Equal(plan.Count, after.Totals.All(s_year.Year).Total);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static EvaluationPlan Plan(string formula) => EvaluationPlan.Of(
    [
        Definitions.Percentage() with { Formula = formula, Frequency = Frequency.Monthly, Variables = [new("A", Accumulation.Last), new("B", Accumulation.Last)] },
    ]);

    private static BulkResult Evaluate(string formula, decimal a, decimal b)
    {
        EvaluationPlan plan = Plan(formula);
        ReadingColumns figures = new(plan, s_year);
        figures.Set(0, 0, 1, a);
        if (plan.InputCountOf(0) > 1) { figures.Set(0, 1, 1, b); }
        return new BulkEvaluator(plan).Evaluate(figures)[0, s_year.Month(1)];
    }
}
