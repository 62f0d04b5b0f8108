using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class BandIsReachableTests
{
    [Fact]
    public void BandCoveredByRed_IsReported() =>
        Assert.Single(Found.Of(3004, Drafts.Lit("> 80%", "<= 50%", "<= 50%")))
            .Is(3004, Severity.Warning, "<= 50%")
            .Says(
                "Ningún valor enciende el amarillo: la banda está vacía o una más severa la cubre. Corrija sus límites.",
                "No value lights yellow: the band is empty or a severer one covers it. Correct its bounds.")
            .Mends();

    [Fact]
    public void EmptyBand_IsReportedAtItsOwnText() =>
        Assert.Equal(
            [DraftField.RedBand],
            Found.Of(3004, Drafts.Lit("> 80", "<= 80", "> 90 & < 50")).Select(finding => finding.Place.Anchor!.Field));

    [Fact]
    public void GreenCoveredByTheOtherTwoTogether_IsReported() =>
        Assert.Equal([">= 40 & <= 60"], Found.Of(3004, Drafts.Lit(">= 40 & <= 60", ">= 50", "< 50")).Select(finding => finding.Place.Quote));

    [Theory]
    [InlineData(">66.66", "<=66.66", "<33.33")]
    [InlineData(">80%", "<=79%", "<=50%")]
    [InlineData("> = 80%", "< 80% & > 50%", "< = 50%")]
    public void PublishedBands_CanBeReached(string green, string yellow, string red) => Assert.Empty(Found.Of(3004, Drafts.Lit(green, yellow, red)));

    [Fact]
    public void BandOnAnotherScale_CoversNothing() => Assert.Empty(Found.Of(3004, Drafts.Lit("> 80 % meta", "<= 50", "<= 50 % meta")));

    [Fact]
    public void UnknownBand_CoversNothing()
    {
        IndicatorDraft draft = Drafts.Lit("> 80", "<= 50", "<= 50");
        Assert.Equal("", Found.Ids(draft with { TrafficLight = draft.TrafficLight! with { Red = Drafts.UnknownText(DraftField.RedBand) } }));
    }
}
