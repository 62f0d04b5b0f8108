using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Tests.Definition.Drafts;

public sealed class PrintedFigureTests
{
    [Theory]
    [InlineData("13,200", "13200")]
    [InlineData("100.0%", "100.0")]
    [InlineData("$1'375,219.00", "1375219.00")]
    [InlineData(" 80 % ", "80")]
    [InlineData("-3.5", "-3.5")]
    public void OneNumber_IsKnown(string cell, string value)
    {
        Given<decimal> figure = PrintedFigure.Of(Cell(cell));

        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), figure.Value);
        Assert.Equal(cell, figure.Anchor?.Text);
    }

    [Theory]
    [InlineData("Índice Municipal del Desarrollo o incrementa en 1% al final de la administración")]
    [InlineData("79,9")]
    [InlineData("12 o 13")]
    [InlineData("")]
    [InlineData("ND")]
    public void AnythingElse_IsUnknown(string cell) => Assert.True(PrintedFigure.Of(Cell(cell)).IsUnknown);

    [Fact]
    public void NoCell_IsMissing() => Assert.True(PrintedFigure.Of(default).IsMissing);

    private static Given<string> Cell(string text) => Given<string>.Known(text, new Anchor(DraftField.Target, text));
}
