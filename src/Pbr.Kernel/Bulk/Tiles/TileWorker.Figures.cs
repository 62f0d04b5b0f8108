using System;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <content>Where the figures of a tile come from: its group's columns, or those of the indicators whose formulas it holds.</content>
internal sealed partial class TileWorker
{
    private readonly int[] _scales = new int[FormulaForms.MostNames];
    private readonly long[] _gathered = new long[Tile.Rows];
    private bool _gathersSafely;

    private void Start()
    {
        _gathersSafely = true;
        for (int input = 0; input < _group.Inputs; input++)
        {
            _inputs[input] ??= new InputTile();
            _figures[input] ??= new long[Tile.Rows];
            LinkedInput of = _group.Key.InputOf(input);
            _inputs[input].Start(_rows, of.Accumulation ?? _run.Options.Evaluation.UndeclaredAccumulation);
            _scales[input] = _group.Sources is null ? _run.Figures.Scale(_group, input) : FinestScale(input, of.Column);
        }
    }

    /// <summary>Joins the periods that end with a month.</summary>
    /// <returns>Whether any does.</returns>
    private bool AddPeriods(int month)
    {
        bool any = false;
        for (int input = 0; input < _group.Inputs; input++)
        {
            LinkedInput of = _group.Key.InputOf(input);
            if (month % (int)of.Grid != 0) { continue; }
            int period = (month / (int)of.Grid) - 1;
            ReadOnlySpan<long> cells = _group.Sources is null ? _run.Figures.Cells(_group, input, period).Slice(_start, _rows) : Gather(input, of.Column, period);
            _inputs[input].Add(cells, (of.Due & (1 << period)) != 0);
            any = true;
        }

        return any;
    }

    /// <summary>The figures of the rows' sources, brought to one scale.</summary>
    private ReadOnlySpan<long> Gather(int input, int column, int period)
    {
        PlanLayout layout = _run.Figures.Plan.Layout;
        ReadOnlySpan<int> sources = _group.Sources![input].AsSpan(_start, _rows);
        for (int row = 0; row < sources.Length; row++)
        {
            PlanGroup group = layout.Groups[layout.GroupOf[sources[row]]];
            long cell = _run.Figures.Cells(group, column, period)[layout.RowOf[sources[row]]];
            for (int scale = _run.Figures.Scale(group, column); scale < _scales[input] && cell > ReadingColumns.Irregular; scale++)
            {
                _gathersSafely &= long.Abs(cell) <= long.MaxValue / 10;
                cell = unchecked(cell * 10);
            }

            _gathered[row] = cell;
        }

        return _gathered.AsSpan(0, _rows);
    }

    private int FinestScale(int input, int column)
    {
        PlanLayout layout = _run.Figures.Plan.Layout;
        int finest = 0;
        foreach (int source in _group.Sources![input].AsSpan(_start, _rows))
        {
            finest = int.Max(finest, _run.Figures.Scale(layout.Groups[layout.GroupOf[source]], column));
        }

        return finest;
    }
}
