using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

/// <summary>What the rules of the formula's shape write over it.</summary>
public sealed class FormulaRepairTests
{
    [Theory]
    [InlineData("(viviendas seguras / viviendas totales)", "(viviendas seguras / viviendas totales) * 100")]
    [InlineData("PVE = NVE / NVF", "PVE = NVE / NVF * 100")]
    [InlineData("$PVE = \\frac{NVE}{NVF}$", "$PVE = \\frac{NVE}{NVF} * 100$")]
    [InlineData("PVE = (NVE / NVF) * 10", "PVE = (NVE / NVF) * 100")]
    [InlineData("PVE = (NVE / NVF) Donde: NVE = vinculaciones efectivas", "PVE = (NVE / NVF) * 100 Donde: NVE = vinculaciones efectivas")]
    public void PercentageWithoutItsFactor_GetsIt(string before, string after) => Assert.Equal(after, Mended(2005, Named("Porcentaje de vinculaciones", before)));

    [Theory]
    [InlineData("NIIA / NIIAA - 1", "(NIIA / NIIAA - 1) * 100")]
    [InlineData("(NIIA - NIIAA) / NIIAA", "(NIIA - NIIAA) / NIIAA * 100")]
    public void GrowthWithoutItsFactor_GetsItForTheWhole(string before, string after) =>
        Assert.Equal("TCI = " + after, Mended(2005, Named("Variación porcentual de iniciativas", "TCI = " + before)));

    [Fact]
    public void MendedFormula_IsAPercentage()
    {
        foreach (string text in new[] { "PVE = NVE / NVF", "PVE = {[NVE] / [NVF]}", "PVE = (A - B) / B", "PVE = A / B - 1" })
        {
            FormulaShape shape = Formula.Parse(Mended(2005, Named("Porcentaje de vinculaciones", text))!).Shape!;
            Assert.Equal(Rational.Hundred, shape.Scale);
        }
    }

    [Fact]
    public void UnitAlone_DoesNotTellWhichIsRight()
    {
        IndicatorDraft draft = Named("Vinculaciones efectivas", "PVE = NVE / NVF").In("Porcentaje");
        Assert.Empty(Assert.Single(Found.Of(2005, draft)).Repairs);
    }

    [Fact]
    public void FactorOfTen_IsADoubt() =>
        Assert.Equal(Severity.Information, Assert.Single(Found.Of(2005, Named("Porcentaje de vinculaciones", "(NVE / NVF) * 10"))).Severity);

    [Theory]
    [InlineData("(viviendas en riesgo alto + viviendas en riesgo medio / viviendas totales) x 100", "((viviendas en riesgo alto + viviendas en riesgo medio) / viviendas totales) x 100")]
    [InlineData("R = (A + B + C / D) * 100", "R = ((A + B + C) / D) * 100")]
    [InlineData("R = C / H_t - H_{t-1}", "R = C / (H_t - H_{t-1})")]
    public void GroupingOfOneReading_IsWritten(string before, string after) => Assert.Equal(after, Mended(2007, Drafts.Indicator(before)));

    [Theory]
    [InlineData("R = A + B / C")]
    [InlineData("R = 2809 / 34.1 - 32.9")]
    [InlineData("R = (A / B + C) * 100")]
    public void GroupingOfTwoReadings_IsLeftToTheAuthor(string text) => Assert.Empty(Assert.Single(Found.Of(2007, Drafts.Indicator(text))).Repairs);

    [Fact]
    public void Complement_IsAddedToItsPart() => Assert.Equal(
        "(personas con acceso / (personas con acceso + personas sin acceso)) * 100", Mended(2012, Drafts.Indicator("(personas con acceso / personas sin acceso) * 100")));

    [Fact]
    public void SheetThatIsNotAllSeen_IsSilent()
    {
        IndicatorDraft draft = Named("Porcentaje de vinculaciones", "PVE = NVE / NVF");
        Assert.Empty(Found.Of(2005, draft with { Unit = Drafts.UnknownText(DraftField.UnitOfMeasure) }));
        Assert.Empty(Found.Of(2005, draft with { IsComplete = false }));
        Assert.Empty(Found.Of(2005, draft with { Variables = draft.Variables.Opened() }));
        IndicatorDraft bare = Named("Porcentaje de vinculaciones", null);
        Assert.Single(Found.Of(2017, bare));
        Assert.Empty(Found.Of(2017, bare with { IsComplete = false }));
        Assert.Empty(Found.Of(2017, bare with { Formula = Drafts.UnknownText(DraftField.Formula) }));
        Assert.Empty(Found.Of(2017, bare with { ExternalMethod = Drafts.UnknownText(DraftField.Formula) }));
    }

    private static IndicatorDraft Named(string name, string? formula) => Drafts.Indicator(formula) with { Name = Drafts.Text(DraftField.Name, name) };

    private static string? Mended(int rule, IndicatorDraft draft) =>
        Assert.Single(Assert.Single(Found.Of(rule, draft)).Repairs).TextAfter(draft.Formula.Anchor!);
}
