using System;
using System.Linq;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Numerics;

namespace Pbr.Kernel.Tests.Numerics;

public sealed class AccumulatingTests
{
    [Theory]
    [InlineData(Accumulation.Sum, "85")]
    [InlineData(Accumulation.Last, "50")]
    [InlineData(Accumulation.Maximum, "50")]
    [InlineData(Accumulation.Average, "21.25")]
    public void Periods_BecomeOneFigure(Accumulation accumulation, string expected)
    {
        Assert.True(Accumulating.TryJoin(accumulation, [15, 20, 0, 50], out Rational joined));
        Assert.Equal(expected, joined.ToString());
    }

    [Fact]
    public void Average_IsExact()
    {
        Assert.True(Accumulating.TryJoin(Accumulation.Average, [1, 1, 0], out Rational joined));
        Assert.Equal(new Rational(2, 3), joined);
    }

    [Fact]
    public void Constant_IsOneFigureOrBadData()
    {
        Assert.True(Accumulating.TryJoin(Accumulation.Constant, [12, 12.00m], out Rational joined));
        Assert.Equal(12, joined);
        Assert.False(Accumulating.TryJoin(Accumulation.Constant, [12, 13], out _));
    }

    [Fact]
    public void GreatestOfNegatives_IsNotZero()
    {
        Assert.True(Accumulating.TryJoin(Accumulation.Maximum, [-5, -3], out Rational joined));
        Assert.Equal(-3, joined);
    }

    [Fact]
    public void Nothing_IsNotZero() =>
        Assert.All(Enum.GetValues<Accumulation>(), way => Assert.Throws<ArgumentException>(() => Accumulating.TryJoin(way, [], out _)));
}
