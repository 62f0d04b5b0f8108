using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class LinkedFiguresAgreeTests
{
    private const string Letter = "SPyE/SP/1414/2023";

    [Fact]
    public void PublishedBaselineOfC5_IsNotThatOfItsActivities() =>
        Assert.Single(Found.Of(4010, Programme(0m, 80m)))
            .Is(4010, Severity.Warning, null)
            .Says(
                "La línea base es 0, pero con las de sus variables la fórmula da 83.33: (50 / 60) * 100. Corríjala o corrija las de sus variables.",
                "The baseline is 0, but with those of its variables the formula gives 83.33: (50 / 60) * 100. Correct it or those of its variables.");

    [Theory]
    [InlineData("83.33", "80", "")]
    [InlineData("83", "80", "")]
    [InlineData("83.3", "80.5", "")]
    [InlineData("83.33", "81", "Warning")]
    [InlineData("83.3333333", "80.45", "Information")]
    [InlineData("0.8333", "80", "")]
    public void Rounding_IsNoMistake(string baseline, string target, string severity) =>
        Assert.Equal(severity, string.Join(" ", Found.Of(4010, Programme(Number(baseline), Number(target))).Select(finding => finding.Severity)));

    [Fact]
    public void AmendedTargets_AreHeldAgainstThoseOfTheLetter()
    {
        Assert.Empty(Found.Of(4010, Programme(83.33m, 80m, amended: 90m)));
        Finding finding = Assert.Single(Found.Of(4010, Programme(83.33m, 80m, amended: 95m)));
        Assert.Equal("(105 / 117) * 100", finding.Arguments[3]);
    }

    [Fact]
    public void FiguresOfTheVariablesThemselves_AreTaken()
    {
        IndicatorDraft draft = Drafts.Indicator("PVE = (NVE / NVF) * 100").In("Porcentaje").Aimed(90m) with
        {
            Variables = Drafts.List(Own("NVE", 70m), Own("NVF", 87m)),
        };
        Assert.Equal("(70 / 87) * 100", Assert.Single(Found.Of(4010, Drafts.Program(Drafts.Component("C.5").With(draft)))).Arguments[3]);
    }

    [Fact]
    public void SheetWithoutAFigure_LendsTheOneOfItsFormula()
    {
        IndicatorDraft half = Drafts.Named("I.5.2") with
        {
            Formula = Drafts.Text(DraftField.Formula, "H = A / B"),
            Variables = Drafts.List(Own("A", 1m), Own("B", 2m)),
        };
        IndicatorDraft whole = Drafts.Named("I.5.1").In("Porcentaje").Aimed(60m) with
        {
            Formula = Drafts.Text(DraftField.Formula, "P = H * 100"),
            Variables = Drafts.List(Linked("H", "I.5.2")),
        };
        Assert.Equal("1/2 * 100", Assert.Single(Found.Of(4010, Drafts.Program(Drafts.Component("C.5").With(whole, half)))).Arguments[3]?.ToString()?.Replace("0.5", "1/2", System.StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsNotKnown_IsNotCompared()
    {
        Assert.Empty(Found.Of(4010, Drafts.Program(Drafts.Component("C.5").With(Percentage(0m, 80m, null)))));
        Assert.Empty(Found.Of(4010, Programme(0m, 80m, baselineOfLinks: 0m)));
    }

    [Fact]
    public void Circle_IsToldOnceAndComparedWithNothing()
    {
        IndicatorDraft one = Drafts.Named("I.1") with { Formula = Drafts.Text(DraftField.Formula, "A = B * 2"), Variables = Drafts.List(Linked("B", "I.2")) };
        IndicatorDraft two = Drafts.Named("I.2") with { Formula = Drafts.Text(DraftField.Formula, "B = A * 2"), Variables = Drafts.List(Linked("A", "I.1")) };
        ProgramDraft program = Drafts.Program(Drafts.Component("C.5").With(one.Aimed(1m), two.Aimed(1m)));
        Assert.Equal("I.1 → I.2 → I.1", Assert.Single(Found.Of(4011, program)).Arguments[1]);
        Assert.Empty(Found.Of(4010, program));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ProgramDraft Programme(decimal baseline, decimal target, decimal? amended = null, decimal baselineOfLinks = 60m) => Drafts.Program(
        Drafts.Component(
            "C.5",
            Drafts.Activity("A.5.1").With(Based(Drafts.Indicator().In("Número").Aimed(87m).Aimed(117m, Letter), baselineOfLinks)),
            Drafts.Activity("A.5.2").With(Based(Drafts.Indicator().In("Número").Aimed(70m).Aimed(105m, Letter), 50m)))
        .With(Percentage(baseline, target, amended)));

    private static IndicatorDraft Percentage(decimal baseline, decimal target, decimal? amended)
    {
        IndicatorDraft draft = Based(Drafts.Indicator("PVE = (NVE / NVF) * 100").In("Porcentaje").Aimed(target), baseline) with
        {
            Variables = Drafts.List(Linked("NVE", "A.5.2"), Linked("NVF", "A. 5.1")),
        };
        return amended is { } value ? draft.Aimed(value, Letter) : draft;
    }

    private static IndicatorDraft Based(IndicatorDraft draft, decimal value) => draft with { Baseline = new BaselineDraft { Value = Drafts.Known(DraftField.Baseline, value), Year = Drafts.Known(DraftField.Baseline, 2022) } };

    private static VariableDraft Linked(string symbol, string code) => Drafts.Variable(symbol) with { ResultOf = Drafts.Text(DraftField.ResultOf, code) };

    private static VariableDraft Own(string symbol, decimal target) => Drafts.Variable(symbol) with { Target = Drafts.Known(DraftField.Target, target) };
}
