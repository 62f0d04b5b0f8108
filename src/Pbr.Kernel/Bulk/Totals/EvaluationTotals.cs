using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Pbr.Kernel.Bulk;

/// <summary>How many results have each light and status, by programme, by unit and level, and by period.</summary>
/// <remarks>Totals of parts of a country, or of different plans of one year, add up by the names. Equal by reference. Immutable and safe to share.</remarks>
public sealed class EvaluationTotals
{
    private const int Levels = TotalsTables.Levels;

    private readonly Lazy<Dictionary<string, int>> _programs;
    private readonly Lazy<Dictionary<string, int>> _units;

    internal EvaluationTotals(FiscalYear year, ImmutableArray<int> months, ImmutableArray<string> programs, ImmutableArray<string> units, TotalsTables tables)
    {
        Year = year;
        Months = months;
        Programs = programs;
        Units = units;
        Tables = tables;
        _programs = new(() => Numbers(programs));
        _units = new(() => Numbers(units));
    }

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>The last months of the periods evaluated, ascending, from 1 to 12.</summary>
    public ImmutableArray<int> Months { get; }

    /// <summary>The programmes counted.</summary>
    public ImmutableArray<string> Programs { get; }

    /// <summary>The units counted.</summary>
    public ImmutableArray<string> Units { get; }

    internal TotalsTables Tables { get; }

    /// <summary>All results of a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The period was not evaluated.</exception>
    public ResultCounts All(ReportingPeriod asOf) => Sum(asOf, Enumerable.Range(0, Units.Length * Levels));

    /// <summary>The results of a level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The period was not evaluated.</exception>
    public ResultCounts OfLevel(ObjectiveLevel level, ReportingPeriod asOf) => Sum(asOf, Enumerable.Range(0, Units.Length).Select(unit => (unit * Levels) + (int)level));

    /// <summary>The results of a unit; none where it was not evaluated.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period was not evaluated.</exception>
    public ResultCounts OfUnit(string unit, ReportingPeriod asOf) =>
        _units.Value.TryGetValue(unit, out int number) ? Sum(asOf, Enumerable.Range(number * Levels, Levels)) : Nothing(asOf);

    /// <summary>The results of a level of a unit; none where it was not evaluated.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period was not evaluated.</exception>
    public ResultCounts OfUnit(string unit, ObjectiveLevel level, ReportingPeriod asOf) =>
        _units.Value.TryGetValue(unit, out int number) ? Sum(asOf, [(number * Levels) + (int)level]) : Nothing(asOf);

    /// <summary>The results of a programme; none where it was not evaluated.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period was not evaluated.</exception>
    public ResultCounts OfProgram(string program, ReportingPeriod asOf) =>
        _programs.Value.TryGetValue(program, out int number) ? Tables.ByProgram.Counts(MonthOf(asOf), number) : Nothing(asOf);

    /// <summary>The totals of both, by the names of programmes and units.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">They are of different years or periods.</exception>
    public EvaluationTotals Add(EvaluationTotals other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Year != Year || !other.Months.SequenceEqual(Months))
        {
            throw new ArgumentException("Totals of different years or periods do not add up. Evaluate both for the same periods.", nameof(other));
        }

        ImmutableArray<string> programs = Programs.Union(other.Programs, StringComparer.Ordinal).ToImmutableArray();
        ImmutableArray<string> units = Units.Union(other.Units, StringComparer.Ordinal).ToImmutableArray();
        TotalsTables sum = new(Months.Length, programs.Length, units.Length);
        Dictionary<string, int> programNumbers = Numbers(programs);
        Dictionary<string, int> unitNumbers = Numbers(units);
        foreach (EvaluationTotals part in new[] { this, other })
        {
            for (int month = 0; month < Months.Length; month++)
            {
                for (int i = 0; i < part.Programs.Length; i++) { sum.ByProgram.Add(part.Tables.ByProgram, month, i, programNumbers[part.Programs[i]]); }
                for (int i = 0; i < part.Units.Length * Levels; i++)
                {
                    sum.ByUnit.Add(part.Tables.ByUnit, month, i, (unitNumbers[part.Units[i / Levels]] * Levels) + (i % Levels));
                }
            }
        }

        return new EvaluationTotals(Year, Months, programs, units, sum);
    }

    private static Dictionary<string, int> Numbers(ImmutableArray<string> names) =>
        names.Select((name, number) => KeyValuePair.Create(name, number)).ToDictionary(StringComparer.Ordinal);

    private ResultCounts Sum(ReportingPeriod asOf, IEnumerable<int> places)
    {
        int month = MonthOf(asOf);
        return places.Aggregate(ResultCounts.None, (sum, place) => sum + Tables.ByUnit.Counts(month, place));
    }

    private ResultCounts Nothing(ReportingPeriod asOf)
    {
        _ = MonthOf(asOf);
        return ResultCounts.None;
    }

    private int MonthOf(ReportingPeriod asOf)
    {
        int month = asOf.FiscalYear == Year ? Months.IndexOf(asOf.LastMonth) : -1;
        return month >= 0 ? month : throw new ArgumentOutOfRangeException(nameof(asOf), asOf, $"The period was not evaluated. The evaluation was up to the ends of the months {string.Join(", ", Months)} of {Year}.");
    }
}
