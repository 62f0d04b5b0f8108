using System;
using System.Linq;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.TrafficLights;
using Xunit;

namespace Pbr.Kernel.Tests.TrafficLights;

public sealed class BandSetTests
{
    private static BandSet Set(string green, string yellow, string red) => new(Band.Parse(green), Band.Parse(yellow), Band.Parse(red));

    private static string Print(BandSet set, int decimals) =>
        string.Join(" ", set.Overlaps().Select(overlap => $"{overlap.Milder}/{overlap.Severer}{overlap.Interval}")) + " | " + string.Join(" ", set.Gaps(decimals));

    [Theory]
    [InlineData(">66.66", "<=66.66", "<33.33", 2, "Yellow/Red(−∞, 33.33) | ")]
    [InlineData(">80%", "<=79%", "<=50%", 0, "Yellow/Red(−∞, 50] | (79, 80]")]
    [InlineData(">80%", "<=79%", "<=50%", 2, "Yellow/Red(−∞, 50] | (79, 80]")]
    [InlineData(">80%", "<=70%", "<=50%", 2, "Yellow/Red(−∞, 50] | (70, 80]")]
    [InlineData("> = 80%", "< 80% & > 50%", "< = 50%", 2, " | ")]
    [InlineData(">=80", "60-79.99", "<60", 2, " | ")]
    [InlineData(">=80", "60-79.99", "<60", 3, " | (79.99, 80)")]
    [InlineData(">=80", "60-79", "<60", 0, " | ")]
    [InlineData(">=80", "60-79", "<60", 1, " | (79, 80)")]
    [InlineData("> 80", "60-80", "< 60; > 130", 2, "Green/Red(130, ∞) | ")]
    [InlineData("70–86", "60–69.9", "<60; rojo alto >86.1", 1, " | (86, 86.1]")]
    [InlineData("> 0.333", "< 0.333", "< 0.1", 3, "Yellow/Red(−∞, 0.1) | [0.333, 0.333]")]
    [InlineData(">= -1", "(-3, -2)", "<= -3", 0, " | [-2, -1)")]
    [InlineData("≥90% meta", "<90% meta & ≥70% meta", "<70", 2, " | ")]
    public void Bands_AreHeldAgainstEachOther(string green, string yellow, string red, int decimals, string expected) =>
        Assert.Equal(expected, Print(Set(green, yellow, red), decimals));

    [Theory]
    [InlineData(">80", "<=80", "<50", "")]
    [InlineData(">80", "<=50", "<=50", "Yellow")]
    [InlineData(">80", ">80 & <50", "<=50", "Yellow")]
    [InlineData(">80", "70-90", ">=90", "Green")]
    [InlineData(">=90", ">=70", "<70", "Green")]
    [InlineData("81-89", "70-85", ">85", "Green")]
    [InlineData("81-89", "70-85", "[80,100]", "Green")]
    [InlineData("<1 & >2", "<1 & >2", "<1 & >2", "Green Yellow Red")]
    [InlineData(">80", "mal", ">70", "Green")]
    public void BandThatNothingReaches_IsNamed(string green, string yellow, string red, string expected) =>
        Assert.Equal(expected, string.Join(" ", Set(green, yellow, red).Unreachable()));

    [Theory]
    [InlineData(">66.66", "<=66.66", "<33.33", true, false)]
    [InlineData("> = 80%", "< 80% & > 50%", "< = 50%", true, false)]
    [InlineData("<10", "10-20", ">20", false, true)]
    [InlineData("70–86", "60–69.9", "<60; rojo alto >86.1", true, false)]
    [InlineData("≤meta", "≤130 % meta", ">130 % meta", false, true)]
    [InlineData("≥90 %", "≥70 %", "<70 %; rojo alto >130 %", true, false)]
    [InlineData("≤100 & ≥ 50", "≤130 & >100", ">130; <50", false, true)]
    [InlineData("90-110", "80-89; 111-120", "<80; >120", true, true)]
    [InlineData(">90", "<8", "<=80 & >= 8", false, false)]
    [InlineData(">50", ">80", "<50", false, false)]
    [InlineData(">80", "60-80", ">100", false, false)]
    [InlineData("mal", "10-20", ">20", true, true)]
    public void Order_IsComparedWithTheDirection(string green, string yellow, string red, bool ascending, bool descending)
    {
        BandSet set = Set(green, yellow, red);
        Assert.Equal((ascending, descending), (set.FollowsDirection(Direction.Ascending), set.FollowsDirection(Direction.Descending)));
        Assert.True(set.FollowsDirection(Direction.Nominal));
    }

    [Theory]
    [InlineData(">79 & <=80", "mayor que 79% y hasta 80%", "above 79%, up to and including 80%")]
    [InlineData("<=50", "de 50% o menos", "of 50% or less")]
    [InlineData("<33.33", "menor que 33.33%", "below 33.33%")]
    [InlineData(">=80", "de 80% o más", "of 80% or more")]
    [InlineData(">80", "mayor que 80%", "above 80%")]
    [InlineData("60-79", "de 60% a 79%", "from 60% to 79%")]
    [InlineData("[60, 80)", "de 60% o más y menor que 80%", "of 60% or more and below 80%")]
    [InlineData("(60, 80)", "mayor que 60% y menor que 80%", "above 60% and below 80%")]
    [InlineData("=100", "de exactamente 100%", "of exactly 100%")]
    public void Interval_IsToldInBothLanguages(string text, string spanish, string english)
    {
        Pbr.Kernel.Text.Bilingual told = Assert.Single(Band.Parse(text).Intervals).Describe("%");
        Assert.Equal((spanish, english), (told.Spanish, told.English));
    }

    [Fact]
    public void MissingBands_SayNothing()
    {
        var set = new BandSet(Band.Parse(">80"), null, Band.Parse("75"));
        Assert.Equal((0, 0, 0), (set.Overlaps().Length, set.Gaps(2).Length, set.Unreachable().Length));
        Assert.Null(set.Judge(new Rational(80, 1)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void DecimalsOutOfRange_Throw(int decimals) => Assert.Throws<ArgumentOutOfRangeException>(() => Set(">1", "<1", "<0").Gaps(decimals));
}
