using System;
using System.Collections.Generic;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Kernel.Bulk;

/// <content>Where the results of a tile go: to the columns of the results, and into the counts.</content>
internal sealed partial class TileWorker
{
    private readonly Dictionary<int, (decimal? Value, decimal? Compliance)> _elsewhere = new();

    private readonly List<int> _wanted = new();

    private void Emit(int month)
    {
        if (_run.Options.Parts > 1 && _run.Exceptional.AnyIn(_group)) { LeaveExceptional(); }
        Store(month);
        Count(month);
    }

    /// <summary>Exceptional rows go to parts by their programme, and so perhaps not to the part that has this tile.</summary>
    private void LeaveExceptional()
    {
        for (int row = 0; row < _rows; row++)
        {
            if (!_run.Exceptional.Contains(_group.Indicators[_start + row])) { continue; }
            _values[row] = _compliances[row] = FigureColumn.Missing;
            _lights[row] = 0;
            _statuses[row] = RowStore.OfAnotherPart;
        }
    }

    private void Store(int month)
    {
        if (_run.Rows is { } store)
        {
            _values.AsSpan(0, _rows).CopyTo(store.Values(_group, month)[_start..]);
            _compliances.AsSpan(0, _rows).CopyTo(store.Compliances(_group, month)[_start..]);
            _lights.AsSpan(0, _rows).CopyTo(store.Lights(_group, month)[_start..]);
            _statuses.AsSpan(0, _rows).CopyTo(store.Statuses(_group, month)[_start..]);
            foreach ((int indicator, (decimal? Value, decimal? Compliance) figures) in _elsewhere) { store.Elsewhere[(indicator, month)] = figures; }
        }
    }

    private void Count(int month)
    {
        Span<int> byProgram = Tables.ByProgram.Of(month);
        Span<int> byUnit = Tables.ByUnit.Of(month);
        ReadOnlySpan<int> programs = _group.Programs.AsSpan(_start, _rows);
        ReadOnlySpan<int> units = _group.UnitLevels.AsSpan(_start, _rows);
        bool hasExceptional = _run.Exceptional.AnyIn(_group);
        for (int row = 0; row < programs.Length; row++)
        {
            if (hasExceptional && _run.Exceptional.Contains(_group.Indicators[_start + row])) { continue; }
            Count(byProgram, byUnit, programs[row], units[row], _lights[row], _statuses[row]);
        }
    }

    private static void Count(Span<int> byProgram, Span<int> byUnit, int program, int unit, byte light, byte status)
    {
        int code = ResultCode.Of(light & ~ResultColumns.Overachieved, status);
        int inProgram = TotalsTable.Start(program);
        int inUnit = TotalsTable.Start(unit);
        byProgram[inProgram + code]++;
        byUnit[inUnit + code]++;
        if (light < ResultColumns.Overachieved) { return; }
        byProgram[inProgram + TotalsTable.Overachieved]++;
        byUnit[inUnit + TotalsTable.Overachieved]++;
    }

    /// <summary>Evaluates exceptional indicators of one programme for every period asked for.</summary>
    public void RunReference(IEnumerable<int> indicators)
    {
        foreach (int indicator in indicators) { _wanted.Add(indicator); }
        for (int month = 0; month < _run.Months.Length; month++)
        {
            foreach (int indicator in _wanted)
            {
                IndicatorResult result = _reference.Of(indicator, _run.Figures.Year.Month(_run.Months[month]));
                _group = _run.Figures.Plan.Layout.Groups[_run.Figures.Plan.Layout.GroupOf[indicator]];
                int row = _run.Figures.Plan.Layout.RowOf[indicator];
                (_start, _rows) = (row, 1);
                _elsewhere.Clear();
                Put(0, result.Status, result.Value, result.Compliance.Published, result.Light, result.IsOverachieved);
                Count(Tables.ByProgram.Of(month), Tables.ByUnit.Of(month), _group.Programs[row], _group.UnitLevels[row], _lights[0], _statuses[0]);
                Store(month);
            }
        }

        _wanted.Clear();
    }
}
