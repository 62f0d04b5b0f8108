using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class BandIsReadableTests
{
    [Fact]
    public void BareNumber_IsReportedAtTheNumber() =>
        Found.Only(Drafts.Lit(">= 80", "50", "< 50"))
            .Is(3001, Severity.Warning, "50")
            .Says(
                "La banda del amarillo no se puede leer. «50» no dice si la luz se enciende por arriba o por debajo. Escriba «>= 50» o «<= 50».",
                "The yellow band cannot be read. '50' does not say whether the light shines above or below it. Write '>= 50' or '<= 50'.")
            .Mends();

    [Fact]
    public void PublishedThresholdsWithoutSigns_AreReportedOneALight() =>
        Assert.Equal(
            [DraftField.GreenBand, DraftField.YellowBand, DraftField.RedBand],
            Found.In(Drafts.Lit("75", "—", "50")).Select(finding => finding.Place.Anchor!.Field));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("—")]
    [InlineData("aproximadamente 80")]
    [InlineData("> 80 <")]
    public void TextThatGivesNoBand_IsReported(string band) =>
        Assert.Equal([3001], Found.In(Drafts.Lit(">= 80", band, "< 50")).Select(finding => finding.Rule.Number).Distinct());

    [Theory]
    [InlineData("> = 80%", "< 80% & > 50%", "< = 50%")]
    [InlineData("[0.8, 1]", "[0.6, 0.8)", "[0, 0.6)")]
    [InlineData("Mayor o igual a 17.90", "Entre 17.89 y 14.57", "Menor a 14.57")]
    public void PublishedBands_AreRead(string green, string yellow, string red) => Assert.Equal("", Found.Ids(Drafts.Lit(green, yellow, red)));

    [Fact]
    public void MissingBand_IsNotUnreadable() => Assert.Equal("", Found.Ids(Drafts.Lit("> 80", null, "<= 50")));

    [Fact]
    public void UnknownBand_IsNotJudged()
    {
        IndicatorDraft draft = Drafts.Lit("> 80", null, "<= 50");
        Assert.Equal("", Found.Ids(draft with { TrafficLight = draft.TrafficLight! with { Yellow = Drafts.UnknownText(DraftField.YellowBand) } }));
    }

    [Fact]
    public void NoLight_IsNotJudged() => Assert.Equal("", Found.Ids(Drafts.Indicator()));

    [Fact]
    public void HugeBand_IsRefusedOnceAndInFewWords()
    {
        Finding finding = Found.Only(Drafts.Lit(new string('>', 1_000_000), null, null));
        Assert.Equal(3001, finding.Rule.Number);
        Assert.InRange(finding.ToString().Length, 1, 500);
    }
}
