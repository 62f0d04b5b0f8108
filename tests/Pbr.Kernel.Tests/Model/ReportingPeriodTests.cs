using System;
using System.Globalization;
using System.Linq;
using FsCheck.Fluent;
using NodaTime;

namespace Pbr.Kernel.Tests.Model;

public sealed class ReportingPeriodTests
{
    private static readonly FiscalYear Year = FiscalYear.Of(2024);
    private static readonly Frequency[] Grids = [Frequency.Monthly, Frequency.Bimonthly, Frequency.Quarterly, Frequency.FourMonthly, Frequency.Semiannual, Frequency.Annual];

    [Theory]
    [InlineData(Frequency.Monthly, 2, "2024-02-01", "2024-02-29")]
    [InlineData(Frequency.Bimonthly, 6, "2024-11-01", "2024-12-31")]
    [InlineData(Frequency.Quarterly, 4, "2024-10-01", "2024-12-31")]
    [InlineData(Frequency.FourMonthly, 2, "2024-05-01", "2024-08-31")]
    [InlineData(Frequency.Semiannual, 1, "2024-01-01", "2024-06-30")]
    [InlineData(Frequency.Annual, 1, "2024-01-01", "2024-12-31")]
    public void Period_HasItsDays(Frequency grid, int number, string start, string end)
    {
        ReportingPeriod period = ReportingPeriod.Of(Year, grid, number);

        Assert.Equal(start, period.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(end, period.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(new DateInterval(period.Start, period.End), period.Days);
    }

    [Fact]
    public void EveryGrid_CoversEachDayOfTheYearOnce() => Property.Holds(
        from year in Gen.Choose(1, 9999) from day in Gen.Choose(1, 365) from grid in Gen.Elements(Grids) select (year, day, grid),
        one =>
        {
            LocalDate date = new LocalDate(one.year, 1, 1).PlusDays(one.day - 1);
            return ReportingPeriod.AllIn(FiscalYear.Of(one.year), one.grid).Count(period => period.Contains(date)) == 1;
        });

    [Fact]
    public void Default_IsAPeriod()
    {
        Assert.Equal(FiscalYear.Of(1).Month(1), default);
        Assert.Equal("January 1", default(ReportingPeriod).ToString());
    }

    [Fact]
    public void SecondHalfAndFourthQuarter_EndTogetherAndDiffer()
    {
        Assert.NotEqual(Year.Semester(2), Year.Quarter(4));
        Assert.True(Year.Quarter(4) < Year.Semester(2));
        Assert.True(Year.Quarter(3) < Year.Quarter(4));
        Assert.True(Year.Semester(2) < FiscalYear.Of(2025).Month(1));
        Assert.True(Year.Semester(2).Contains(Year.Quarter(4)));
        Assert.False(Year.Quarter(4).Contains(Year.Semester(2)));
    }

    [Fact]
    public void Order_AgreesWithEqualityAndIsTotal() => Property.Holds(
        from a in Periods from b in Periods select (a, b),
        pair => (pair.a.CompareTo(pair.b) == 0) == (pair.a == pair.b)
            && Math.Sign(pair.a.CompareTo(pair.b)) == -Math.Sign(pair.b.CompareTo(pair.a))
            && (pair.a != pair.b || pair.a.GetHashCode() == pair.b.GetHashCode())
            && (pair.a.End >= pair.b.End || pair.a < pair.b));

    private static FsCheck.Gen<ReportingPeriod> Periods =>
        from year in Gen.Choose(2023, 2025)
        from grid in Gen.Elements(Grids)
        from number in Gen.Choose(1, ReportingPeriod.CountIn(grid))
        select ReportingPeriod.Of(FiscalYear.Of(year), grid, number);

    [Theory]
    [InlineData(Frequency.Quarterly, 4, "4.º trimestre de 2024", "4th quarter of 2024")]
    [InlineData(Frequency.Quarterly, 3, "3.er trimestre de 2024", "3rd quarter of 2024")]
    [InlineData(Frequency.Monthly, 9, "septiembre de 2024", "September 2024")]
    [InlineData(Frequency.Semiannual, 1, "1.er semestre de 2024", "1st half of 2024")]
    [InlineData(Frequency.Bimonthly, 2, "2.º bimestre de 2024", "2nd two-month period of 2024")]
    [InlineData(Frequency.FourMonthly, 2, "2.º cuatrimestre de 2024", "2nd four-month period of 2024")]
    [InlineData(Frequency.Annual, 1, "2024", "2024")]
    public void Text_FollowsTheCulture(Frequency grid, int number, string spanish, string english)
    {
        ReportingPeriod period = ReportingPeriod.Of(Year, grid, number);

        Assert.Equal(spanish, period.Describe(CultureInfo.GetCultureInfo("es-MX")));
        Assert.Equal(english, period.Describe(CultureInfo.GetCultureInfo("tr-TR")));
        Assert.Equal(english, $"{period}");
    }

    [Fact]
    public void PlaceOutsideTheGrid_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Year.Quarter(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Year.Month(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Of(Year, Frequency.Biennial, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.Of(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.Of(10_000));
    }
}
