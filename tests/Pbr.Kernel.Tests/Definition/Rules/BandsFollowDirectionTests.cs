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
        Finding finding = Found.Only(Going(Direction.Descending, ">= 80%", "> 50% & < 80%", "<= 50%").In("Porcentaje"))
            .Is(3005, Severity.Warning, ">= 80%")
            .Says(
                "El sentido es descendente, pero el verde va en [80, ∞) y el rojo en (−∞, 50]. Intercambie las bandas o corrija el sentido.",
                "The direction is descending, but green is at [80, ∞) and red at (−∞, 50]. Swap the bands or correct the direction.")
            .Mends((RepairKind.Replace, ">= 80%", "<= 50%"), (RepairKind.Replace, "<= 50%", ">= 80%"), (RepairKind.SetChoice, null, "Direction.Ascending"));
        Assert.All(finding.Repairs, repair => Assert.True(repair.IsGuess));
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
    public void ComplianceIsJudgedAscending_WhateverTheDirection()
    {
        IndicatorDraft rising = Judging(LightBasis.Compliance, ">= 80%", "> 50% & < 80%", "<= 50%");
        IndicatorDraft falling = Judging(LightBasis.Compliance, "<= 50%", "> 50% & < 80%", ">= 80%");
        Assert.Equal("", Found.Ids(rising));
        Found.Only(falling)
            .Is(3005, Severity.Warning, "<= 50%")
            .Says(
                "El sentido es ascendente, como el cumplimiento que juzga, pero el verde va en (−∞, 50] y el rojo en [80, ∞). Intercambie las bandas o corrija el sentido.",
                "The direction is ascending, as the compliance that it judges, but green is at (−∞, 50] and red at [80, ∞). Swap the bands or correct the direction.");
    }

    [Fact]
    public void ValueIsJudgedInTheDirection()
    {
        Assert.Equal("PBR3005", Found.Ids(Judging(LightBasis.Value, ">= 80%", "> 50% & < 80%", "<= 50%")));
        Assert.Equal("", Found.Ids(Judging(LightBasis.Value, "<= 50%", "> 50% & < 80%", ">= 80%")));
    }

    [Fact]
    public void DescendingBandsThatMayJudgeCompliance_AreSilent()
    {
        IndicatorDraft draft = Going(Direction.Descending, ">= 80%", "> 50% & < 80%", "<= 50%");
        Assert.Equal("", Found.Ids(draft));
        Assert.Equal("PBR3006", Found.Ids(draft.In("Número")));
        Assert.Equal("", Found.Ids(draft.In("Porcentaje") with
        {
            TrafficLight = draft.TrafficLight! with { Basis = Drafts.Unknown<LightBasis>(DraftField.GreenBand) },
        }));
    }

    [Fact]
    public void MissingBand_IsSilent() => Assert.Equal("", Found.Ids(Going(Direction.Ascending, "<= 10", null, "> 20")));

    private static IndicatorDraft Judging(LightBasis basis, string green, string yellow, string red)
    {
        IndicatorDraft draft = Going(Direction.Descending, green, yellow, red);
        return draft with { TrafficLight = draft.TrafficLight! with { Basis = Drafts.Known(DraftField.GreenBand, basis) } };
    }

    private static IndicatorDraft Going(Direction direction, string green, string? yellow, string red) =>
        Drafts.Lit(green, yellow, red) with { Direction = Drafts.Known(DraftField.Direction, direction) };
}
