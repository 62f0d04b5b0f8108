using System.Linq;
using Pbr.Kernel.Numbers;
using Xunit;

namespace Pbr.Kernel.Tests.Numbers;

public sealed class PublishedNumberTests
{
    [Theory]
    [InlineData("66.66", "66.66", false)]
    [InlineData("100.0%", "100", true)]
    [InlineData("8.33 %", "8.33", true)]
    [InlineData("13,200", "13200", false)]
    [InlineData("74,080", "74080", false)]
    [InlineData("$1'375,219.00", "1375219", false)]
    [InlineData("$ 1’375,219.50", "1375219.5", false)]
    [InlineData("1,375,219", "1375219", false)]
    [InlineData("-3.5%", "-3.5", true)]
    [InlineData(" .5\r\n", "0.5", false)]
    [InlineData("13.200", "13.2", false)]
    [InlineData("007", "7", false)]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999", false)]
    public void CertainNumber_IsRead(string text, string value, bool hasPercent)
    {
        Assert.True(PublishedNumber.TryReadCell(text, out PublishedNumber number));
        Assert.Null(number.Problem);
        Assert.Equal(value, number.Value.ToString());
        Assert.Equal(hasPercent, number.HasPercent);
    }

    [Theory]
    [InlineData("0,6", "0.6", "6")]
    [InlineData("79,9%", "79.9", "799")]
    [InlineData("0,600", "0.6", "600")]
    [InlineData("12,3456", "12.3456", "123456")]
    [InlineData("1,375,21", "1375.21", "137521")]
    public void CommaThatMayBeDecimal_NamesBothReadings(string text, string first, string second)
    {
        Assert.True(PublishedNumber.TryReadCell(text, out PublishedNumber number));
        Assert.NotNull(number.Problem);
        Assert.Contains($"{first} o {second}.", number.Problem.Spanish, System.StringComparison.Ordinal);
        Assert.Contains($"as {first} or as {second}.", number.Problem.English, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.375.219")]
    [InlineData("1'37")]
    [InlineData("1375,219.00")]
    [InlineData("12345678901234567890123456789")]
    public void BrokenNumber_HasAProblem(string text)
    {
        Assert.True(PublishedNumber.TryReadCell(text, out PublishedNumber number));
        Assert.NotNull(number.Problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("$")]
    [InlineData("-")]
    [InlineData("80 metros")]
    [InlineData("80-90")]
    [InlineData("٨٠")]
    [InlineData("0,0.2")]
    public void OtherCell_IsNotANumber(string text) => Assert.False(PublishedNumber.TryReadCell(text, out _));

    [Fact]
    public void CommaBeforeAPointedNumber_SeparatesTwoNumbers()
    {
        Assert.True(PublishedNumber.TryRead("0,0.2", 0, out PublishedNumber number));
        Assert.Equal((0, 1), (number.Range.Start, number.Range.End));
    }

    [Fact]
    public void CommaInBrackets_SeparatesWhenAsked()
    {
        Assert.True(PublishedNumber.TryRead("80,100", 0, out PublishedNumber apart, commaSeparates: true));
        Assert.True(PublishedNumber.TryRead("80,100", 0, out PublishedNumber together));
        Assert.Equal(("80", "80100"), (apart.Value.ToString(), together.Value.ToString()));
    }

    [Fact]
    public void HugeNumber_IsRefusedWithoutQuotingItWhole()
    {
        string text = string.Concat(Enumerable.Repeat("1234567890", 1_000_000));
        Assert.True(PublishedNumber.TryReadCell(text, out PublishedNumber number));
        Assert.Equal(text.Length, number.Digits.Length);
        Assert.True(number.Problem!.Spanish.Length < 200);
    }
}
