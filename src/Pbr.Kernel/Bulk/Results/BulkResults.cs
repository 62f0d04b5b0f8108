using System;
using System.Collections.Immutable;
using System.Globalization;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <summary>What an evaluation in bulk came to.</summary>
/// <remarks>Equal by reference. Safe to share, unless it is given to an evaluator to be used again.</remarks>
public sealed class BulkResults
{
    private readonly ReadingColumns _figures;
    private readonly BulkOptions _options;

    internal BulkResults(ReadingColumns figures, BulkOptions options, ImmutableArray<int> months, EvaluationTotals totals, RowStore? rows)
    {
        _figures = figures;
        _options = options;
        Months = months;
        Totals = totals;
        Rows = rows;
    }

    /// <summary>The plan that was evaluated.</summary>
    public EvaluationPlan Plan => _figures.Plan;

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year => _figures.Year;

    /// <summary>The last months of the periods evaluated, ascending, from 1 to 12.</summary>
    public ImmutableArray<int> Months { get; }

    /// <summary>How many results have each light and status, by programme, unit, level and period.</summary>
    public EvaluationTotals Totals { get; }

    /// <summary>Whether the results of the rows were kept.</summary>
    public bool HasRows => Rows is not null;

    internal RowStore? Rows { get; }

    /// <summary>The result of an indicator up to the end of a period.</summary>
    /// <param name="indicator">The number of the indicator in the plan.</param>
    /// <param name="asOf">One of the periods evaluated, or one that ends with it.</param>
    /// <exception cref="InvalidOperationException">The rows were not kept, or the indicator belongs to another part of the work.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator, or the period was not evaluated.</exception>
    public BulkResult this[int indicator, ReportingPeriod asOf]
    {
        get
        {
            int month = MonthOf(asOf);
            Plan.Checked(indicator);
            PlanGroup group = Plan.Layout.Groups[Plan.Layout.GroupOf[indicator]];
            int row = Plan.Layout.RowOf[indicator];
            RowStore rows = Kept();
            byte status = rows.Statuses(group, month)[row];
            if (status == RowStore.OfAnotherPart) { throw new InvalidOperationException($"Indicator {indicator} belongs to another part of the work. Ask the results of that part."); }
            byte light = rows.Lights(group, month)[row];
            int shines = light & ~ResultColumns.Overachieved;
            return new BulkResult(
                (ResultStatus)status,
                Figure(rows.Values(group, month)[row], group.Key.Decimals, indicator, month)?.Value,
                Figure(rows.Compliances(group, month)[row], ComplianceResult.Decimals, indicator, month)?.Compliance,
                shines == 0 ? null : (TrafficLight)(shines - 1),
                (light & ResultColumns.Overachieved) != 0);
        }
    }

    /// <summary>The values of a group, in units of the last published decimal, a row an indicator as <see cref="EvaluationPlan.IndicatorsOf"/> lists them.</summary>
    /// <remarks><see cref="FigureColumn.Missing"/> where there is none; the least integer but one where the value is too large for a column, and only the indexer has it.</remarks>
    /// <exception cref="InvalidOperationException">The rows were not kept.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period was not evaluated.</exception>
    public ReadOnlySpan<long> Values(int group, ReportingPeriod asOf) => Kept().Values(Plan.Layout.Groups[group], MonthOf(asOf));

    /// <summary>The compliances of a group, in hundredths of a per cent, as <see cref="Values"/> are.</summary>
    /// <exception cref="InvalidOperationException">The rows were not kept.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period was not evaluated.</exception>
    public ReadOnlySpan<long> Compliances(int group, ReportingPeriod asOf) => Kept().Compliances(Plan.Layout.Groups[group], MonthOf(asOf));

    /// <summary>The lights of a group: <see cref="TrafficLight"/> plus 1, 0 for none; 128 more where compliance passes the over-achievement limit.</summary>
    /// <exception cref="InvalidOperationException">The rows were not kept.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period was not evaluated.</exception>
    public ReadOnlySpan<byte> Lights(int group, ReportingPeriod asOf) => Kept().Lights(Plan.Layout.Groups[group], MonthOf(asOf));

    /// <summary>The statuses of a group: a <see cref="ResultStatus"/> each; 255 where the row belongs to another part of the work.</summary>
    /// <exception cref="InvalidOperationException">The rows were not kept.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period was not evaluated.</exception>
    public ReadOnlySpan<byte> Statuses(int group, ReportingPeriod asOf) => Kept().Statuses(Plan.Layout.Groups[group], MonthOf(asOf));

    /// <summary>The whole result of an indicator, evaluated by the reference evaluator from the same figures: with every step, and its explanation.</summary>
    /// <param name="indicator">The number of the indicator in the plan.</param>
    /// <param name="asOf">A period of the year of the figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator, or the period is of another year.</exception>
    public IndicatorResult Detail(int indicator, ReportingPeriod asOf)
    {
        Plan.Checked(indicator);
        if (asOf.FiscalYear != Year) { throw new ArgumentOutOfRangeException(nameof(asOf), asOf, $"The figures are of {Year}. Ask for a period of that year."); }
        return new ReferenceRows(_figures, _options.Evaluation).Of(indicator, asOf);
    }

    /// <summary>The arithmetic of an indicator as an auditor would write it: see <see cref="IndicatorResult.Explain"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator, or the period is of another year.</exception>
    public string Explain(int indicator, ReportingPeriod asOf, CultureInfo culture) => Detail(indicator, asOf).Explain(culture);

    private (decimal? Value, decimal? Compliance)? Figure(long units, int scale, int indicator, int month)
    {
        if (units == ResultColumns.Elsewhere) { return Rows!.Elsewhere[(indicator, month)]; }
        if (units == FigureColumn.Missing) { return null; }
        decimal figure = FigureColumn.ToDecimal(units, scale)!.Value;
        return (figure, figure);
    }

    private RowStore Kept() => Rows ?? throw new InvalidOperationException($"The rows were not kept. Evaluate with {nameof(BulkOptions.KeepsRows)}, or ask {nameof(Detail)}.");

    private int MonthOf(ReportingPeriod asOf)
    {
        int month = asOf.FiscalYear == Year ? Months.IndexOf(asOf.LastMonth) : -1;
        return month >= 0 ? month : throw new ArgumentOutOfRangeException(nameof(asOf), asOf, $"The period was not evaluated. The evaluation was up to the ends of the months {string.Join(", ", Months)} of {Year}.");
    }
}
