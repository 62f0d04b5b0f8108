using System;
using System.Collections.Generic;
using System.Globalization;
using NodaTime;

namespace Pbr.Kernel;

/// <summary>One period of a fiscal year for which figures are reported: a month, a quarter, the year.</summary>
/// <remarks>
/// A period is a place in a grid: <see cref="Frequency.Monthly"/> cuts the year in twelve, <see cref="Frequency.Annual"/> leaves it whole; grids
/// of more than a year do not cut a fiscal year and are refused. Default: January of the year 1. Equal when year, grid and number are equal, so
/// that the second half and the last six months are different things. Ordered by the day they end; of two that end together the shorter comes
/// first. Immutable and safe to share.
/// </remarks>
public readonly struct ReportingPeriod : IEquatable<ReportingPeriod>, IComparable<ReportingPeriod>, IComparable, IFormattable
{
    private readonly byte _monthsMinusOne; // so that the default value is a period
    private readonly byte _index;

    private ReportingPeriod(FiscalYear year, Frequency grid, int number)
    {
        FiscalYear = year;
        _monthsMinusOne = (byte)((int)grid - 1);
        _index = (byte)(number - 1);
    }

    /// <summary>The fiscal year it belongs to.</summary>
    public FiscalYear FiscalYear { get; }

    /// <summary>The grid it is a place of.</summary>
    public Frequency Grid => (Frequency)(_monthsMinusOne + 1);

    /// <summary>Its place in the grid, from 1.</summary>
    public int Number => _index + 1;

    /// <summary>Its first day.</summary>
    public LocalDate Start => new(FiscalYear.Number, (_index * (int)Grid) + 1, 1);

    /// <summary>Its last day.</summary>
    public LocalDate End
    {
        get
        {
            int month = Number * (int)Grid;
            return new LocalDate(FiscalYear.Number, month, CalendarSystem.Iso.GetDaysInMonth(FiscalYear.Number, month));
        }
    }

    /// <summary>Its days, both ends included.</summary>
    public DateInterval Days => new(Start, End);

    internal int LastMonth => Number * (int)Grid;

    internal int FirstMonth => (_index * (int)Grid) + 1;

    /// <summary>A place in a grid of a fiscal year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The grid does not cut a year, or has no such place.</exception>
    public static ReportingPeriod Of(FiscalYear year, Frequency grid, int number)
    {
        int count = CountIn(grid);
        if (count == 0) { throw new ArgumentOutOfRangeException(nameof(grid), grid, "A reporting period is a month, two months, a quarter, four months, a half or a year."); }
        if (number < 1 || number > count) { throw new ArgumentOutOfRangeException(nameof(number), number, $"The periods of this grid are numbered 1 to {count}."); }
        return new ReportingPeriod(year, grid, number);
    }

    /// <summary>How many periods of a grid a fiscal year has; 0 for grids of more than a year.</summary>
    public static int CountIn(Frequency grid) => Grids.PeriodsInYear(grid);

    /// <summary>Every period of a grid in a fiscal year, in order; none for grids of more than a year.</summary>
    public static IEnumerable<ReportingPeriod> AllIn(FiscalYear year, Frequency grid)
    {
        for (int number = 1; number <= CountIn(grid); number++) { yield return new ReportingPeriod(year, grid, number); }
    }

    /// <summary>Whether a day lies inside.</summary>
    public bool Contains(LocalDate date) => date >= Start && date <= End;

    /// <summary>Whether all days of another period lie inside.</summary>
    public bool Contains(ReportingPeriod other) =>
        other.FiscalYear == FiscalYear && other.FirstMonth >= FirstMonth && other.LastMonth <= LastMonth;

    /// <inheritdoc/>
    public bool Equals(ReportingPeriod other) =>
        FiscalYear == other.FiscalYear && _monthsMinusOne == other._monthsMinusOne && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportingPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FiscalYear, _monthsMinusOne, _index);

    /// <inheritdoc/>
    public int CompareTo(ReportingPeriod other)
    {
        int years = FiscalYear.CompareTo(other.FiscalYear);
        if (years != 0) { return years; }
        int ends = LastMonth.CompareTo(other.LastMonth);
        return ends != 0 ? ends : _monthsMinusOne.CompareTo(other._monthsMinusOne);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        ReportingPeriod other => CompareTo(other),
        _ => throw new ArgumentException("A ReportingPeriod compares with a ReportingPeriod only.", nameof(obj)),
    };

    /// <summary>Whether two periods are the same.</summary>
    public static bool operator ==(ReportingPeriod left, ReportingPeriod right) => left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    public static bool operator !=(ReportingPeriod left, ReportingPeriod right) => !left.Equals(right);

    /// <summary>Whether left comes before right.</summary>
    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether left comes before right or is the same.</summary>
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether left comes after right.</summary>
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether left comes after right or is the same.</summary>
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;

    /// <summary>The period in English, such as <c>4th quarter of 2024</c>.</summary>
    public override string ToString() => PeriodText.Of(this, CultureInfo.InvariantCulture);

    /// <summary>The period in Spanish, such as <c>4.º trimestre de 2024</c>, for Spanish cultures, and in English for every other.</summary>
    public string Describe(CultureInfo culture) => PeriodText.Of(this, culture);

    /// <summary>The period in the language of a culture; the format is not used.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        PeriodText.Of(this, formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);
}
