using System;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.TrafficLights;
using Xunit;

namespace Pbr.Kernel.Tests.TrafficLights;

public sealed class BandHostileTextTests
{
    private static string[] Texts() => BandTests.Published().Select(row => (string)row[0]).ToArray();

    [Fact]
    public void EveryPrefixAndSuffix_IsReadOrRefused()
    {
        foreach (string text in Texts())
        {
            for (int length = 0; length <= text.Length; length++)
            {
                AssertSound(Band.Parse(text.Substring(0, length)));
                AssertSound(Band.Parse(text.Substring(length)));
            }
        }
    }

    [Fact]
    public void TwoTextsInOne_AreReadOrRefused()
    {
        string[] texts = Texts();
        foreach (string first in texts)
        {
            foreach (string second in texts) { AssertSound(Band.Parse(first + " " + second)); }
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Culture_ChangesNothing(string culture)
    {
        string Print(string text)
        {
            Band band = Band.Parse(text);
            return $"{band} {band.Unit} {string.Join(" ", band.Problems.Select(problem => problem.Message.Spanish + problem.Message.English))}"
                + string.Join(" ", band.Intervals.Select(interval => interval.Describe("%").Spanish));
        }

        string[] texts = Texts().SelectMany(text => new[] { text, text.ToUpperInvariant() }).ToArray();
        string[] expected = texts.Select(Print).ToArray();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, texts.Select(Print));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void UpperCase_MeansTheSame()
    {
        foreach (string text in Texts())
        {
            Assert.Equal((text, Band.Parse(text).ToString()), (text, Band.Parse(text.ToUpperInvariant()).ToString()));
        }
    }

    [Fact]
    public void LineEndsAndInvisibleCharacters_AreWhiteSpace()
    {
        Assert.Equal("(50, 80)", Band.Parse("\uFEFF< 80%\r\n&\r\n>\u00A050%\r\n\u200B").ToString());
    }

    [Fact]
    public void HugeText_IsRefusedAtItsThousandthCharacter()
    {
        foreach (string piece in new[] { ">80 & ", "(", "[", "mayor o igual ", "1", "80-", "  ", "«", "\ud800" })
        {
            Band band = Band.Parse(string.Concat(Enumerable.Repeat(piece, 10_000_000 / piece.Length)));
            Assert.Equal(1000, Assert.Single(band.Problems).Range.Start);
            Assert.True(band.Problems[0].Message.English.Length < 300);
        }
    }

    [Fact]
    public void LongestText_IsRead()
    {
        string text = string.Join(";", Enumerable.Range(0, 90).Select(i => $">{i * 2} &<{(i * 2) + 1}"));
        Assert.True(text.Length <= 1000);
        Assert.Equal(90, Band.Parse(text).Intervals.Length);
        AssertSound(Band.Parse(new string('(', 1000)));
        AssertSound(Band.Parse(new string('[', 1000)));
        AssertSound(Band.Parse(new string('1', 1000)));
    }

    [Theory]
    [InlineData("> ٨٠")]
    [InlineData("> ８０")]
    [InlineData("> 8\u200B0")]
    [InlineData("> \ud83d\ude00")]
    [InlineData("> 80 \0")]
    [InlineData("> \ud835\udfd6\ud835\udfce")]
    [InlineData("<b>80</b>")]
    public void OtherDigitsAndSymbols_AreRefused(string text) => Assert.False(Band.Parse(text).IsReadable);

    private static void AssertSound(Band band)
    {
        // Readable and with meaning, or refused with a reason that stands inside the text.
        Assert.True(band.IsReadable || band.Intervals.IsEmpty);
        Assert.All(band.Problems, problem => Assert.True(problem.Range.End <= band.Text.Length));
        Assert.All(band.Problems, problem => Assert.True(problem.Message.Spanish.Length < 400));
        for (int i = 1; i < band.Intervals.Length; i++)
        {
            Interval left = band.Intervals[i - 1];
            Interval right = band.Intervals[i];
            Assert.True(left.Upper!.Value < right.Lower!.Value || (left.Upper.Value == right.Lower.Value && !left.Upper.IsIncluded && !right.Lower.IsIncluded));
        }

        Assert.DoesNotContain(band.Intervals, interval => interval.IsEmpty);
    }
}
