using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class BandsFollowDirectionTests
{
    [Fact]
    public void AscendingBandsOnADescendingIndicator_AreReported()
    {
        Finding finding = Found.Only(Going(Direction.Descending, ">= 80%", "> 50% & < 80%", "<= 50%"))
            .Is(3005, Severity.Warning, ">= 80%")
            .Says(
                "El sentido es descendente, pero el verde va en [80, ∞) y el rojo en (−∞, 50]. Intercambie las bandas o corrija el sentido.",
                "The direction is descending, but green is at [80, ∞) and red at (−∞, 50]. Swap the bands or correct the direction.")
            .Mends();
        Assert.Equal([DraftField.RedBand, DraftField.Direction], finding.RelatedPlaces.Select(place => place.Anchor!.Field));
    }

    [Fact]
    public void DescendingBandsOnAnAscendingIndicator_AreReported() =>
        Found.Only(Going(Direction.Ascending, "<= 10", "> 10 & <= 20", "> 20")).Is(3005, Severity.Warning, "<= 10");

    [Theory]
    [InlineData(Direction.Ascending, ">66.66", "<=66.66", "<33.33")]
    [InlineData(Direction.Ascending, ">80%", "<=79%", "<=50%")]
    [InlineData(Direction.Descending, "<= 10", "> 10 & <= 20", "> 20")]
    [InlineData(Direction.Ascending, "≥90 %", "≥70 %", "<70 %; rojo alto >130 %")]
    public void BandsInOrder_AreSilent(Direction direction, string green, string yellow, string red) =>
        Assert.Empty(Found.Of(3005, Going(direction, green, yellow, red)));

    [Theory]
    [InlineData(Direction.Regular)]
    [InlineData(Direction.Nominal)]
    [InlineData(Direction.Constant)]
    public void DirectionsWithoutAnOrder_AreSilent(Direction direction) => Assert.Equal("", Found.Ids(Going(direction, "<= 10", "> 10 & <= 20", "> 20")));

    [Fact]
    public void MissingOrUnknownDirection_IsSilent()
    {
        IndicatorDraft draft = Drafts.Lit("<= 10", "> 10 & <= 20", "> 20");
        Assert.Equal("", Found.Ids(draft));
        Assert.Equal("", Found.Ids(draft with { Direction = Drafts.Unknown<Direction>(DraftField.Direction) }));
    }

    [Fact]
    public void MissingBand_IsSilent() => Assert.Equal("", Found.Ids(Going(Direction.Ascending, "<= 10", null, "> 20")));

    private static IndicatorDraft Going(Direction direction, string green, string? yellow, string red) =>
        Drafts.Lit(green, yellow, red) with { Direction = Drafts.Known(DraftField.Direction, direction) };
}
