using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class BandsDoNotOverlapTests
{
    [Fact]
    public void PublishedThirds_OverlapUnderTheLowerOneAndNothingElse()
    {
        Finding finding = Found.Only(Drafts.Lit(">66.66", "<=66.66", "<33.33"))
            .Is(3002, Severity.Warning, "<=66.66")
            .Says(
                "Con un valor menor que 33.33 se encienden a la vez el amarillo y el rojo. Corte las bandas para que cada valor tenga una sola luz.",
                "For a value below 33.33, yellow and red shine at once. Cut the bands so that each value has one light.")
            .Mends((RepairKind.Replace, "<=66.66", "<=66.66 & >=33.33"));
        Assert.Equal("<33.33", Assert.Single(finding.RelatedPlaces).Quote);
    }

    [Fact]
    public void TwoPairs_AreTwoFindings() =>
        Assert.Equal(
            [(">= 40", "< 50"), ("> 30", "< 50")],
            Found.Of(3002, Drafts.Lit(">= 40", "> 30", "< 50")).Select(one => (one.Place.Quote, one.RelatedPlaces[0].Quote)).Where(pair => pair.Item2 == "< 50").Order().Reverse());

    [Fact]
    public void OneSharedNumber_IsAnOverlap() =>
        Found.Only(Drafts.Lit(">= 80", ">= 50 & <= 80", "< 50"))
            .Is(3002, Severity.Warning, ">= 80")
            .Says(
                "Con un valor de exactamente 80 se encienden a la vez el verde y el amarillo. Corte las bandas para que cada valor tenga una sola luz.",
                "For a value of exactly 80, green and yellow shine at once. Cut the bands so that each value has one light.");

    [Theory]
    [InlineData(">= 80", ">= 50 & < 80", "< 50")]
    [InlineData("> = 80%", "< 80% & > 50%", "< = 50%")]
    [InlineData("<= 10", "> 10 & <= 20", "> 20")]
    public void TouchingBands_DoNotOverlap(string green, string yellow, string red) => Assert.Equal("", Found.Ids(Drafts.Lit(green, yellow, red)));

    [Fact]
    public void BandsOnTwoScales_AreNotCompared() => Assert.Empty(Found.Of(3002, Drafts.Lit("> 50 % meta", "> 40", "< 30")));

    [Fact]
    public void UnknownBand_IsNotCompared()
    {
        IndicatorDraft draft = Drafts.Lit("> 80", null, "< 90");
        IndicatorDraft open = draft with { TrafficLight = draft.TrafficLight! with { Green = Drafts.UnknownText(DraftField.GreenBand) } };
        Assert.Equal("PBR3002", Found.Ids(draft));
        Assert.Equal("", Found.Ids(open));
    }

    [Fact]
    public void UnreadableBand_IsNotCompared() => Assert.Equal("PBR3001", Found.Ids(Drafts.Lit("> 80", "70", "< 70")));
}
