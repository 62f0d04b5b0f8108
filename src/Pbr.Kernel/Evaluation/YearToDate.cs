using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Numerics;

namespace Pbr.Kernel.Evaluation;

/// <summary>Joins the readings of one name into its year-to-date figure.</summary>
internal sealed class YearToDate
{
    private readonly ReportingPeriod _asOf;
    private readonly EvaluationOptions _options;
    private readonly List<ReportingPeriod> _due;

    public YearToDate(Indicator indicator, Frequency grid, ReportingPeriod asOf, EvaluationOptions options)
    {
        _asOf = asOf;
        _options = options;
        _due = DuePeriods.UpTo(indicator, grid, asOf).Where(one => one.IsDue).Select(one => one.Period).ToList();
    }

    /// <summary>Joins.</summary>
    /// <param name="symbol">How the name is written.</param>
    /// <param name="variable">Its declaration, if any.</param>
    /// <param name="declared">How it accumulates; null where nothing says it.</param>
    /// <param name="readings">Its readings up to then, by period number.</param>
    /// <param name="figure">The figure with what it was made of.</param>
    public Outcome Join(
        string symbol, Variable? variable, Accumulation? declared, IReadOnlyDictionary<int, List<Reading>> readings, out VariableFigure figure)
    {
        Accumulation? accumulation = declared ?? _options.UndeclaredAccumulation;
        ImmutableArray<Reading> used = readings.Values.SelectMany(list => list).ToImmutableArray();
        List<ReportingPeriod> missing = Missing(accumulation, readings);
        Outcome outcome = Join(symbol, accumulation, readings, missing);
        figure = new VariableFigure(symbol, variable)
        {
            Value = outcome.Value,
            Readings = used,
            Accumulation = accumulation,
            Missing = missing.ToImmutableArray(),
        };
        return outcome;
    }

    private Outcome Join(
        string symbol, Accumulation? accumulation, IReadOnlyDictionary<int, List<Reading>> readings, List<ReportingPeriod> missing)
    {
        foreach (List<Reading> figures in readings.Values)
        {
            if (figures.Count > 1) { return Outcome.None(ResultStatus.ConflictingData, Reasons.TwoFigures(symbol, figures[0].Period)); }
        }

        if (readings.Count == 0)
        {
            return _due.Count == 0
                ? Outcome.None(ResultStatus.NotDue, Reasons.NotDue(_asOf))
                : Outcome.None(ResultStatus.NoData, Reasons.Missing(symbol, missing));
        }

        List<Rational> values = readings.Values.Select(figures => (Rational)figures[0].Value).ToList();
        if (accumulation is not { } way)
        {
            // One figure where one is due needs no rule to join it with others.
            return values.Count == 1 && missing.Count == 0
                ? Outcome.Of(values[0])
                : Outcome.None(ResultStatus.NotEvaluable, Reasons.AccumulationUndeclared(symbol));
        }

        if (missing.Count > 0 && !_options.AllowPartial && (way is Accumulation.Sum or Accumulation.Maximum))
        {
            return Outcome.None(ResultStatus.NoData, Reasons.Missing(symbol, missing));
        }

        return Accumulating.TryJoin(way, values, out Rational joined)
            ? Outcome.Of(joined)
            : Outcome.None(ResultStatus.ConflictingData, Reasons.ConstantVaries(symbol));
    }

    /// <summary>The due periods that the figure would need and that have no reading: all for a sum, those after the latest for a last figure, none for a constant that is known.</summary>
    private List<ReportingPeriod> Missing(Accumulation? accumulation, IReadOnlyDictionary<int, List<Reading>> readings)
    {
        if (readings.Count > 0 && accumulation == Accumulation.Constant) { return []; }
        int latest = readings.Count > 0 && accumulation == Accumulation.Last ? readings.Keys.Max() : 0;
        return _due.Where(period => period.Number > latest && !readings.ContainsKey(period.Number)).ToList();
    }
}
