using System;
using System.Linq;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Planning;
using Pbr.Kernel.Tests.Evaluation;
using Pbr.Kernel.Tests.Model;

namespace Pbr.Kernel.Tests.Bulk;

public sealed class ReadingColumnsTests
{
    private static readonly FiscalYear s_year = Definitions.Year;

    private static EvaluationPlan Plan { get; } = EvaluationPlan.Of([Definitions.Percentage()]);

    [Fact]
    public void Figures_AreMissingUntilTheyAreSet()
    {
        ReadingColumns figures = new(Plan, s_year);

        Assert.Equal(FigureColumn.Missing, figures.Column(0, 0, 1)[0]);
        figures.Set(0, 0, 1, 12.5m);
        Assert.Equal(1250, figures.Column(0, 0, 1)[0]);
        Assert.Equal(FigureColumn.Missing, figures.Column(0, 0, 2)[0]);
    }

    [Theory]
    [InlineData("7", "7", ResultStatus.Evaluated)]
    [InlineData("7", "7.000000", ResultStatus.Evaluated)]
    [InlineData("7.125", "7.1250", ResultStatus.Evaluated)]
    [InlineData("7", "8", ResultStatus.ConflictingData)]
    [InlineData("7", "7.001", ResultStatus.ConflictingData)]
    [InlineData("7.001", "7", ResultStatus.ConflictingData)]
    [InlineData("0", "-0.0", ResultStatus.Evaluated)]
    public void FigureGivenTwice_IsOneOrAConflict(string first, string second, ResultStatus expected)
    {
        ReadingColumns figures = new(Plan, s_year);
        figures.Set(0, 1, 1, 10m);
        figures.Set(0, 0, 1, Number(first));
        figures.Set(0, 0, 1, Number(second));
        figures.Set(0, 0, 1, Number(first));

        Assert.Equal(expected, new BulkEvaluator(Plan).Evaluate(figures)[0, s_year.Quarter(1)].Status);
    }

    [Fact]
    public void OrderOfFigures_ChangesNothing()
    {
        EvaluationPlan plan = EvaluationPlan.Of(Definitions.Many(200));
        (int Indicator, int Input, int Period, decimal Figure)[] all = (
            from i in Enumerable.Range(0, 200 * 8) let figure = i % 11 == 0 ? i / 1000m : i % 300
            select (i / 8, i % 2, (i / 2 % 4) + 1, figure)).ToArray();
        all = [.. all, .. all.Where((_, i) => i % 7 == 0), .. all.Where((_, i) => i % 50 == 0).Select(one => one with { Figure = one.Figure + 1 })];
        BulkEvaluator evaluator = new(plan);

        Assert.Equal(Evaluated(all), Evaluated([.. all.Reverse()]));
        Random random = new(5);
        Assert.Equal(Evaluated(all), Evaluated([.. all.OrderBy(_ => random.Next())]));

        System.Collections.Generic.List<BulkResult> Evaluated((int Indicator, int Input, int Period, decimal Figure)[] figures)
        {
            ReadingColumns columns = new(plan, s_year);
            foreach ((int indicator, int input, int period, decimal figure) in figures) { columns.Set(indicator, input, period, figure); }
            return Definitions.Rows(evaluator.Evaluate(columns));
        }
    }

    [Fact]
    public void ReadingsWithoutAPlace_AreListedAsTheReferenceListsThem()
    {
        BudgetProgram empty = ProgramFactory.Create(Sheets.ProgramOf() with { Code = Sheets.Given("SP04") });
        Readings readings = Sheets.Read(add => add
            .Add("SP03", "I.5.1", "NVE", s_year.Quarter(1), 1m).Add("SP03", "I.5.1", "NVE", s_year.Month(1), 2m).Add("SP03", "I.5.1", "NADA", s_year.Quarter(1), 3m)
            .Add("SP04", "I.1", "A", s_year.Quarter(1), 4m).Add("SP04", "I.1", "A", FiscalYear.Of(2023).Quarter(1), 5m)
            .Add("SP05", "I.1", "A", s_year.Quarter(1), 6m).Add("SP05", "I.1", "A", FiscalYear.Of(2023).Quarter(1), 7m));

        _ = BothWays.Evaluate([Sheets.Build(Sheets.Percentage()), empty], readings, s_year.Year);

        Assert.Equal(
            [2m, 3m, 4m, 6m, 7m],
            ReadingColumns.Of(EvaluationPlan.Of([Sheets.Build(Sheets.Percentage()), empty]), readings, s_year).Unmatched.Select(one => one.Reading.Value));
    }

    [Fact]
    public void TrySet_FindsTheNamedPlaceOrSetsNothing()
    {
        ReadingColumns figures = new(Plan, s_year);

        Assert.True(figures.TrySet("P1", "I1", "NVF", s_year.Quarter(2), 3m));
        Assert.Equal(300, figures.Column(0, 1, 2)[0]);
        Assert.False(figures.TrySet("P2", "I1", "NVF", s_year.Quarter(1), 3m));
        Assert.False(figures.TrySet("P1", "I2", "NVF", s_year.Quarter(1), 3m));
        Assert.False(figures.TrySet("P1", "I1", "PVE", s_year.Quarter(1), 3m));
        Assert.False(figures.TrySet("P1", "I1", "NVF", s_year.Month(1), 3m));
        Assert.False(figures.TrySet("P1", "I1", "NVF", FiscalYear.Of(2023).Quarter(1), 3m));
        Assert.Equal(FigureColumn.Missing, figures.Column(0, 1, 1)[0]);
    }

    [Fact]
    public void Misuse_IsAnExceptionThatSaysWhatThereIs()
    {
        ReadingColumns figures = new(Plan, s_year);

        Assert.Throws<ArgumentNullException>(() => new ReadingColumns(null!, s_year));
        Assert.Throws<ArgumentNullException>(() => ReadingColumns.Of(null!, Readings.None, s_year));
        Assert.Throws<ArgumentNullException>(() => ReadingColumns.Of(Plan, null!, s_year));
        Assert.Throws<ArgumentNullException>(() => figures.TrySet(null!, "I1", "NVF", s_year.Quarter(1), 1m));
        Assert.Throws<ArgumentNullException>(() => figures.TrySet("P1", null!, "NVF", s_year.Quarter(1), 1m));
        Assert.Throws<ArgumentNullException>(() => figures.TrySet("P1", "I1", null!, s_year.Quarter(1), 1m));
        Says("A column has 0 to 18 decimals.", () => _ = new ReadingColumns(Plan, s_year, 19));
        Says("A column has 0 to 18 decimals.", () => ReadingColumns.Of(Plan, Readings.None, s_year, -1));
        Says("A column has 0 to 18 decimals.", () => figures.UseScale(0, 0, 19));
        Says("The plan has groups 0 to 0.", () => figures.UseScale(1, 0, 2));
        Says("The plan has groups 0 to 0.", () => figures.ScaleOf(-1, 0));
        Says("The formulas of this group have 2 inputs, numbered from 0.", () => figures.ScaleOf(0, 2));
        Says("The formulas of this group have 2 inputs, numbered from 0.", () => figures.Column(0, -1, 1));
        Says("The periods of this group are numbered 1 to 4.", () => figures.Column(0, 0, 0));
        Says("The periods of this group are numbered 1 to 4.", () => figures.Set(0, 0, 5, 1m));
        Says("The plan has indicators 0 to 0.", () => figures.Set(1, 0, 1, 1m));

        static void Says(string text, Action act) => Assert.StartsWith(text, Assert.Throws<ArgumentOutOfRangeException>(act).Message, StringComparison.Ordinal);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
