using System;
using FsCheck;
using FsCheck.Fluent;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Kernel.Tests.Arithmetic;

public sealed class FigureColumnTests
{
    [Theory]
    [InlineData("12.5", 2, 1250)]
    [InlineData("-12.50", 1, -125)]
    [InlineData("0.00", 0, 0)]
    [InlineData("9223372036854775807", 0, long.MaxValue)]
    [InlineData("-9223372036854775807", 0, -long.MaxValue)]
    [InlineData("9.223372036854775807", 18, long.MaxValue)]
    [InlineData("100.0000000000000000000000000", 2, 10000)]
    public void Figure_ThatFits_IsExact(string figure, int scale, long expected)
    {
        bool fits = FigureColumn.TryToUnits(decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture), scale, out long units);

        Assert.True(fits);
        Assert.Equal(expected, units);
    }

    [Theory]
    [InlineData("12.5", 0)]
    [InlineData("0.001", 2)]
    [InlineData("9223372036854775808", 0)]
    [InlineData("-9223372036854775808", 0)]
    [InlineData("9.3", 18)]
    [InlineData("79228162514264337593543950335", 18)]
    public void Figure_ThatDoesNotFit_IsRefusedAndMissing(string figure, int scale)
    {
        bool fits = FigureColumn.TryToUnits(decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture), scale, out long units);

        Assert.False(fits);
        Assert.Equal(FigureColumn.Missing, units);
    }

    [Fact]
    public void MissingFigure_ComesBackMissing()
    {
        Assert.True(FigureColumn.TryToUnits(null, 2, out long units));
        Assert.Equal(FigureColumn.Missing, units);
        Assert.Null(FigureColumn.ToDecimal(units, 2));
    }

    [Fact]
    public void EveryFigure_ComesBack() =>
        Property.Holds(
            ArbMap.Default.GeneratorFor<(long Units, byte Scale)>(),
            drawn =>
            {
                int scale = drawn.Scale % (FigureColumn.MostDecimals + 1);
                return FigureColumn.TryToUnits(FigureColumn.ToDecimal(drawn.Units, scale), scale, out long units) && units == drawn.Units;
            });

    [Theory]
    [InlineData(-1)]
    [InlineData(19)]
    public void Scale_OutsideItsRange_IsRefused(int scale)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FigureColumn.TryToUnits(1, scale, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => FigureColumn.ToDecimal(1, scale));
    }
}
