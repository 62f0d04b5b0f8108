using System;
using System.Globalization;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Text;

public sealed class TextTests
{
    [Theory]
    [InlineData("es-MX", "uno")]
    [InlineData("es", "uno")]
    [InlineData("en-US", "one")]
    [InlineData("tr-TR", "one")]
    [InlineData("", "one")]
    public void Bilingual_GivesSpanishToSpanishCultures(string culture, string text) =>
        Assert.Equal(text, new Bilingual("uno", "one").For(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void BilingualArgument_FollowsTheMessage() =>
        Assert.Equal("<uno>", string.Format(CultureInfo.GetCultureInfo("es-MX"), "<{0}>", new Bilingual("uno", "one")));

    [Fact]
    public void Range_QuotesItsStretch()
    {
        TextRange range = new(7, 3);
        Assert.Equal("NVE", range.Of("PVE = (NVE / NVF)"));
        Assert.Equal(10, range.End);
        Assert.Equal(range, TextRange.FromBounds(7, 10));
    }

    [Theory]
    [InlineData(2, 9, "c")]
    [InlineData(9, 9, "")]
    public void RangeBeyondTheText_IsCut(int start, int length, string text) => Assert.Equal(text, new TextRange(start, length).Of("abc"));

    [Fact]
    public void NegativeRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextRange(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextRange(0, -1));
    }

    [Fact]
    public void Place_QuotesTheAnchorsText()
    {
        Anchor anchor = new(DraftField.Formula, "PVE = (NVE / NVF)");
        Assert.Equal("NVE", new Place(anchor, new TextRange(7, 3)).Quote);
        Assert.Equal("PVE = (NVE / NVF)", new Place(anchor).Quote);
        Assert.Null(new Place(new Anchor(DraftField.Schedule)).Quote);
        Assert.Null(default(Place).Quote);
    }
}
