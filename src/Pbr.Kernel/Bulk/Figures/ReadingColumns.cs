using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <summary>What was reported for a fiscal year, in the columns of a plan: one for each group, input and period.</summary>
/// <remarks>
/// <para>
/// A column holds figures as integers of a scale (see <see cref="FigureColumn"/>); all are missing at first, and missing is never zero. The order
/// in which figures come does not matter. The same figure twice is one; two different figures for one place are kept both, and the evaluation
/// calls them <see cref="ResultStatus.ConflictingData"/>. A figure that is finer than its column or too large for it is kept beside it:
/// nothing is rounded to fit.
/// </para>
/// <para>Several threads may set figures of different indicators. Not to be changed while it is evaluated.</para>
/// </remarks>
public sealed class ReadingColumns
{
    // In a column: the place has figures that stand beside it.
    internal const long Irregular = FigureColumn.Missing + 1;

    private readonly long[][] _cells;
    private readonly int[][] _scales;

    /// <summary>Makes columns in which every figure is missing.</summary>
    /// <param name="plan">The plan whose indicators the figures are of.</param>
    /// <param name="year">The fiscal year that they are of.</param>
    /// <param name="scale">The decimals of every column, from 0 to 18; <see cref="UseScale"/> changes one. Default: 2.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not from 0 to 18.</exception>
    public ReadingColumns(EvaluationPlan plan, FiscalYear year, int scale = 2)
    {
        ArgumentNullException.ThrowIfNull(plan);
        FigureColumn.CheckScale(scale);
        Plan = plan;
        Year = year;
        PlanGroup[] groups = plan.Layout.Groups;
        _cells = new long[groups.Length][];
        _scales = new int[groups.Length][];
        foreach (PlanGroup group in groups)
        {
            _cells[group.Number] = GC.AllocateUninitializedArray<long>(checked(group.Columns * group.Periods * group.Count));
            _cells[group.Number].AsSpan().Fill(FigureColumn.Missing);
            _scales[group.Number] = new int[group.Columns];
            Array.Fill(_scales[group.Number], scale);
        }
    }

    /// <summary>The plan.</summary>
    public EvaluationPlan Plan { get; }

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>The readings that found no place, by what is known at the end of the year; empty unless made by <see cref="Of"/>.</summary>
    public ImmutableArray<UnmatchedReading> Unmatched { get; private init; } = [];

    internal IrregularFigures Irregulars { get; } = new();

    /// <summary>The readings of indicators that are not evaluated by columns: published values, or figures on another grid.</summary>
    internal Dictionary<int, List<Reading>> Exceptional { get; } = new();

    /// <summary>Places readings in the columns of a plan of programmes, by the codes of programme, indicator and variable.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="readings">The readings; those of other fiscal years take part in nothing.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="scale">The decimals of the columns. Default: 2.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not from 0 to 18.</exception>
    public static ReadingColumns Of(EvaluationPlan plan, Readings readings, FiscalYear year, int scale = 2)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(readings);
        ReadingPlacement placement = new(new ReadingColumns(plan, year, scale));
        placement.Place(readings);
        return new ReadingColumns(placement.Columns) { Unmatched = placement.Unmatched() };
    }

    private ReadingColumns(ReadingColumns placed)
    {
        Plan = placed.Plan;
        Year = placed.Year;
        _cells = placed._cells;
        _scales = placed._scales;
        Irregulars = placed.Irregulars;
        Exceptional = placed.Exceptional;
    }

    /// <summary>The decimals of a column's figures.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group or input.</exception>
    public int ScaleOf(int group, int input)
    {
        CheckColumn(group, input);
        return _scales[group][input];
    }

    /// <summary>Gives the columns of an input other decimals. Before any figure is set in them: what stands there is not changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group or input, or the scale is not from 0 to 18.</exception>
    public void UseScale(int group, int input, int scale)
    {
        CheckColumn(group, input);
        FigureColumn.CheckScale(scale);
        _scales[group][input] = scale;
    }

    /// <summary>The column of a group's input in a period, a row an indicator as <see cref="EvaluationPlan.IndicatorsOf"/> lists them: to be filled as a whole.</summary>
    /// <param name="group">The group.</param>
    /// <param name="input">The number of the input.</param>
    /// <param name="period">The number of the period in the group's grid, from 1.</param>
    /// <remarks>Figures in units of <see cref="ScaleOf"/>, <see cref="FigureColumn.Missing"/> where missing; the least integer but one is not a figure.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group, input or period.</exception>
    public Span<long> Column(int group, int input, int period)
    {
        CheckColumn(group, input);
        PlanGroup of = Plan.Layout.Groups[group];
        if (period < 1 || period > of.Periods) { throw new ArgumentOutOfRangeException(nameof(period), period, $"The periods of this group are numbered 1 to {of.Periods}."); }
        return Cells(of, input, period - 1);
    }

    /// <summary>Sets a figure.</summary>
    /// <param name="indicator">The number of the indicator.</param>
    /// <param name="input">The number of the name in its formula, by first appearance.</param>
    /// <param name="period">The number of the period in the grid of its readings, from 1.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator, input or period.</exception>
    public void Set(int indicator, int input, int period, decimal figure)
    {
        Plan.Checked(indicator);
        int group = Plan.Layout.GroupOf[indicator];
        ref long cell = ref Column(group, input, period)[Plan.Layout.RowOf[indicator]];
        bool fits = FigureColumn.TryToUnits(figure, _scales[group][input], out long units) && units > Irregular;
        if (fits && (cell == FigureColumn.Missing || cell == units))
        {
            cell = units;
            return;
        }

        if (cell > Irregular) { Irregulars.Add(indicator, input, period, FigureColumn.ToDecimal(cell, _scales[group][input])!.Value); }
        Irregulars.Add(indicator, input, period, figure);
        cell = Irregular;
    }

    /// <summary>Sets a figure by codes.</summary>
    /// <param name="program">The code of the programme.</param>
    /// <param name="indicator">The code of the indicator.</param>
    /// <param name="variable">The name in the formula.</param>
    /// <param name="period">The period, on the grid of the indicator's readings.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>False where the plan has no such place, or the period is of another year or grid; nothing is set then.</returns>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    public bool TrySet(string program, string indicator, string variable, ReportingPeriod period, decimal figure)
    {
        ArgumentNullException.ThrowIfNull(variable);
        int number = Plan.NumberOf(program, indicator);
        if (number < 0 || period.FiscalYear != Year) { return false; }
        int input = Plan.InputsOf(number).IndexOf(variable);
        if (input < 0 || period.Grid != Plan.Layout.Groups[Plan.Layout.GroupOf[number]].Key.Grid) { return false; }
        Set(number, input, period.Number, figure);
        return true;
    }

    internal Span<long> Cells(PlanGroup group, int input, int period) =>
        _cells[group.Number].AsSpan(((input * group.Periods) + period) * group.Count, group.Count);

    internal int Scale(PlanGroup group, int input) => _scales[group.Number][input];

    /// <summary>The figures of a place, as reported: none, one, or several that conflict.</summary>
    internal IReadOnlyList<decimal> FiguresOf(PlanGroup group, int row, int input, int period)
    {
        long cell = Cells(group, input, period)[row];
        return cell == Irregular ? Irregulars.Of(group.Indicators[row], input, period + 1)
            : cell == FigureColumn.Missing ? []
            : [FigureColumn.ToDecimal(cell, _scales[group.Number][input])!.Value];
    }

    private void CheckColumn(int group, int input)
    {
        if (group < 0 || group >= _cells.Length) { throw new ArgumentOutOfRangeException(nameof(group), group, $"The plan has groups 0 to {_cells.Length - 1}."); }
        int count = _scales[group].Length;
        if (input < 0 || input >= count) { throw new ArgumentOutOfRangeException(nameof(input), input, $"The formulas of this group have {count} inputs, numbered from 0."); }
    }
}
