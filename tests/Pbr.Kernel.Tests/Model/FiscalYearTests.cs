using System;
using FsCheck.Fluent;

namespace Pbr.Kernel.Tests.Model;

public sealed class FiscalYearTests
{
    [Fact]
    public void Default_IsTheYearOne() => Assert.Equal(FiscalYear.Of(1), default);

    [Fact]
    public void YearsCompareByNumber() => Property.Holds(
        from a in Gen.Choose(1, 9999) from b in Gen.Choose(1, 9999) select (a, b),
        pair =>
        {
            FiscalYear left = FiscalYear.Of(pair.a);
            FiscalYear right = FiscalYear.Of(pair.b);
            return (left == right) == (pair.a == pair.b) && (left < right) == (pair.a < pair.b) && (left >= right) == (pair.a >= pair.b)
                && left.CompareTo((object)right) == pair.a.CompareTo(pair.b) && left.Number == pair.a;
        });

    [Fact]
    public void OtherThings_AreNotCompared()
    {
        Assert.Throws<ArgumentException>(() => FiscalYear.Of(2024).CompareTo(2024));
        Assert.Equal(1, FiscalYear.Of(2024).CompareTo(null));
    }

    [Fact]
    public void Year_SpansItsDays()
    {
        Assert.Equal(new NodaTime.LocalDate(2024, 1, 1), FiscalYear.Of(2024).Start);
        Assert.Equal(FiscalYear.Of(2024).Year.End, FiscalYear.Of(2024).End);
        Assert.Equal("2024", FiscalYear.Of(2024).ToString());
    }
}
