using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class BandsLeaveNoGapTests
{
    [Fact]
    public void PublishedBands_LeaveExactComplianceInTheDarkAndOverlapBelow()
    {
        IndicatorDraft draft = Drafts.Lit(">80%", "<=79%", "<=50%");
        Assert.Equal("PBR3002 PBR3003", Found.Ids(draft));
        Finding gap = Found.In(draft)[1]
            .Is(3003, Severity.Warning, "<=79%")
            .Says(
                "Ninguna luz se enciende para un valor mayor que 79% y hasta 80%, entre el amarillo '<=79%' y el verde '>80%'. Lleve una banda hasta donde comienza la otra.",
                "No light shines for a value above 79%, up to and including 80%, between yellow '<=79%' and green '>80%'. Take one band to where the other begins.")
            .Mends((RepairKind.Replace, "<=79%", "<=80% & >50%"));
        Assert.Equal(">80%", Assert.Single(gap.RelatedPlaces).Quote);
        Assert.Equal(["<=79%", ">80%"], new[] { gap.Arguments[2], gap.Arguments[4] });
    }

    [Fact]
    public void WiderPublishedGap_NamesItsOwnBounds() =>
        Assert.Equal(["<=70%", ">80%"], Assert.Single(Found.Of(3003, Drafts.Lit(">80%", "<=70%", "<=50%"))).Arguments.Where((_, i) => i is 2 or 4));

    [Fact]
    public void TwoGaps_AreTwoFindingsFromTheLowest() =>
        Assert.Equal(["<= 40", "> 50 & <= 70"], Found.In(Drafts.Lit("> 80", "> 50 & <= 70", "<= 40")).Select(finding => finding.Place.Quote));

    [Fact]
    public void GapThatNoPrintedFigureFallsInto_IsNone()
    {
        IndicatorDraft draft = Drafts.Lit(">= 80", "> 50 & <= 79.99", "<= 50");
        Assert.Equal("", Found.Ids(draft));
        Assert.Equal("PBR3003", Found.Ids(draft with { Decimals = Drafts.Known(DraftField.Element, 3) }));
    }

    [Fact]
    public void WholeNumbers_NeedNoDecimals()
    {
        IndicatorDraft draft = Drafts.Lit(">= 80", "> 50 & <= 79", "<= 50");
        Assert.Equal("PBR3003", Found.Ids(draft));
        Assert.Equal("", Found.Ids(draft with { Decimals = Drafts.Known(DraftField.Element, 0) }));
    }

    [Fact]
    public void UnseenDecimals_LeaveOnlyTheGapThatHoldsAWholeNumber()
    {
        IndicatorDraft narrow = Drafts.Lit(">= 80", "> 50 & <= 79", "<= 50");
        Assert.Equal("", Found.Ids(narrow with { Decimals = Drafts.Unknown<int>(DraftField.Element) }));
        Assert.Equal("", Found.Ids(narrow with { IsComplete = false }));
        IndicatorDraft wide = Drafts.Lit("> 80", "> 50 & <= 79", "<= 50");
        Assert.Equal("PBR3003", Found.Ids(wide with { Decimals = Drafts.Unknown<int>(DraftField.Element) }));
        Assert.Equal("PBR3003", Found.Ids(wide with { IsComplete = false }));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    [InlineData(int.MaxValue)]
    public void DecimalsThatNoFigureHas_CountAsTwo(int decimals) =>
        Assert.Equal("", Found.Ids(Drafts.Lit(">= 80", "> 50 & <= 79.99", "<= 50") with { Decimals = Drafts.Known(DraftField.Element, decimals) }));

    [Theory]
    [InlineData("> 10 & <= 90", "> 5 & <= 10", "<= 5")]
    [InlineData(">= 10 & <= 90", ">= 5 & < 10", ">= 0 & < 5")]
    public void OutsideTheBands_IsNoGap(string green, string yellow, string red) => Assert.Equal("", Found.Ids(Drafts.Lit(green, yellow, red)));

    [Fact]
    public void MissingOrUnreadableBand_IsNoGap()
    {
        Assert.Equal("", Found.Ids(Drafts.Lit("> 80", null, "<= 50")));
        Assert.Equal("PBR3001", Found.Ids(Drafts.Lit("> 80", "75", "<= 50")));
    }

    [Fact]
    public void UnknownBand_IsNotJudged()
    {
        IndicatorDraft draft = Drafts.Lit("> 80", "<= 79", "<= 50");
        Assert.Empty(Found.Of(3003, draft with { TrafficLight = draft.TrafficLight! with { Yellow = Drafts.UnknownText(DraftField.YellowBand) } }));
    }
}
