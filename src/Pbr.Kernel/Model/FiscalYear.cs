using System;
using System.Globalization;
using NodaTime;

namespace Pbr.Kernel;

/// <summary>Ejercicio fiscal: a fiscal year, which in Mexico is the calendar year.</summary>
/// <remarks>Default: the year 1. Range: 1 to 9999. Equal and ordered by number. Immutable and safe to share.</remarks>
public readonly struct FiscalYear : IEquatable<FiscalYear>, IComparable<FiscalYear>, IComparable
{
    private readonly int _yearMinusOne; // so that the default value is a year

    private FiscalYear(int number) => _yearMinusOne = number - 1;

    /// <summary>The number, such as 2024.</summary>
    public int Number => _yearMinusOne + 1;

    /// <summary>Its first day.</summary>
    public LocalDate Start => new(Number, 1, 1);

    /// <summary>Its last day.</summary>
    public LocalDate End => new(Number, 12, 31);

    /// <summary>The year as one reporting period.</summary>
    public ReportingPeriod Year => ReportingPeriod.Of(this, Frequency.Annual, 1);

    /// <summary>The fiscal year of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not within 1 to 9999.</exception>
    public static FiscalYear Of(int number) =>
        IsValid(number) ? new FiscalYear(number) : throw new ArgumentOutOfRangeException(nameof(number), number, "A fiscal year is a number from 1 to 9999.");

    /// <summary>One month, from 1 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public ReportingPeriod Month(int number) => ReportingPeriod.Of(this, Frequency.Monthly, number);

    /// <summary>One period of two months, from 1 to 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period.</exception>
    public ReportingPeriod TwoMonths(int number) => ReportingPeriod.Of(this, Frequency.Bimonthly, number);

    /// <summary>One quarter, from 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public ReportingPeriod Quarter(int number) => ReportingPeriod.Of(this, Frequency.Quarterly, number);

    /// <summary>One period of four months, from 1 to 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period.</exception>
    public ReportingPeriod FourMonths(int number) => ReportingPeriod.Of(this, Frequency.FourMonthly, number);

    /// <summary>One half of the year, 1 or 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half.</exception>
    public ReportingPeriod Semester(int number) => ReportingPeriod.Of(this, Frequency.Semiannual, number);

    /// <inheritdoc/>
    public bool Equals(FiscalYear other) => _yearMinusOne == other._yearMinusOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FiscalYear other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _yearMinusOne;

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => _yearMinusOne.CompareTo(other._yearMinusOne);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        FiscalYear other => CompareTo(other),
        _ => throw new ArgumentException("A FiscalYear compares with a FiscalYear only.", nameof(obj)),
    };

    /// <summary>Whether two years are the same.</summary>
    public static bool operator ==(FiscalYear left, FiscalYear right) => left.Equals(right);

    /// <summary>Whether two years differ.</summary>
    public static bool operator !=(FiscalYear left, FiscalYear right) => !left.Equals(right);

    /// <summary>Whether left is earlier.</summary>
    public static bool operator <(FiscalYear left, FiscalYear right) => left.CompareTo(right) < 0;

    /// <summary>Whether left is earlier or the same.</summary>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left.CompareTo(right) <= 0;

    /// <summary>Whether left is later.</summary>
    public static bool operator >(FiscalYear left, FiscalYear right) => left.CompareTo(right) > 0;

    /// <summary>Whether left is later or the same.</summary>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left.CompareTo(right) >= 0;

    /// <summary>The number, alike in every culture.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);

    internal static bool IsValid(int number) => number is >= 1 and <= 9999;
}
