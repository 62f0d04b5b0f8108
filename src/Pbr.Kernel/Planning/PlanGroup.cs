using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Kernel.Planning;

/// <summary>Indicators that are evaluated side by side, a row each, with the columns that the definitions fill.</summary>
internal sealed class PlanGroup
{
    private const int NoColumns = 0;

    private readonly List<int> _misfits = new();

    public PlanGroup(int number, in PlanKey key, int count)
    {
        Number = number;
        Key = key;
        Indicators = new int[count];
        Programs = new int[count];
        UnitLevels = new int[count];
        if (key.TargetScale != PlanKey.NoColumn) { Annual = new long[count]; }
        if (key.TargetDivisorScale != PlanKey.NoColumn) { TargetDivisors = new long[count]; }
        if (key.BaselineScale != PlanKey.NoColumn) { Baselines = new long[count]; }
        if (key.Links is not null)
        {
            Sources = new int[Inputs][];
            for (int input = 0; input < Sources.Length; input++) { Sources[input] = new int[count]; }
        }

        int cells = ReportingPeriod.CountIn(key.ScheduleGrid);
        ToDate = new long[key.TargetScale == PlanKey.NoColumn ? NoColumns : cells][];
        for (int i = 0; i < ToDate.Length; i++) { ToDate[i] = new long[count]; }
    }

    /// <summary>Its place among the groups of the plan.</summary>
    public int Number { get; }

    public PlanKey Key { get; }

    /// <summary>How many rows.</summary>
    public int Count => Indicators.Length;

    /// <summary>How many names the formula as written has: each has a column a period.</summary>
    public int Columns => Key.Links?.OwnCount ?? Inputs;

    /// <summary>How many inputs the formula has, with those of the formulas in it.</summary>
    public int Inputs => Key.Form?.InputCount ?? 0;

    /// <summary>By input, the indicator whose figures each row takes; null where the group holds no linked formulas.</summary>
    public int[][]? Sources { get; }

    /// <summary>How many periods of its grid a year has.</summary>
    public int Periods => ReportingPeriod.CountIn(Key.Grid);

    /// <summary>The number of the indicator of each row.</summary>
    public int[] Indicators { get; }

    /// <summary>The number of the programme of each row.</summary>
    public int[] Programs { get; }

    /// <summary>The number of the unit of each row, times the number of levels, plus the level.</summary>
    public int[] UnitLevels { get; }

    /// <summary>The annual target of each row; null where the group has none.</summary>
    public long[]? Annual { get; }

    /// <summary>What the annual target of each row is divided by; null where targets are no quotients.</summary>
    public long[]? TargetDivisors { get; }

    /// <summary>What is programmed up to each period of the schedules' grid.</summary>
    public long[][] ToDate { get; }

    /// <summary>The baseline of each row; null where none is asked for.</summary>
    public long[]? Baselines { get; }

    /// <summary>The rows with a figure that does not fit its column: they are for the reference evaluator.</summary>
    public IReadOnlyCollection<int> Misfits => _misfits;

    /// <summary>Remembers such a row. Threads may do so side by side.</summary>
    public void AddMisfit(int row)
    {
        lock (_misfits) { _misfits.Add(row); }
    }

    /// <summary>Says whose figures the inputs of a row are.</summary>
    public void SetSources(int row, ImmutableArray<int> sources)
    {
        for (int input = 0; input < sources.Length; input++) { Sources![input][row] = sources[input]; }
    }

    /// <summary>Fills a row.</summary>
    /// <returns>False where a figure does not fit its column.</returns>
    public bool TryFill(int row, in RowFacts facts)
    {
        bool fits = true;
        if (Annual is not null)
        {
            fits &= FigureColumn.TryToUnits(facts.Target, Math.Min((int)Key.TargetScale, FigureColumn.MostDecimals), out Annual[row]);
            for (int i = 0; i < ToDate.Length; i++)
            {
                int months = (i + 1) * (int)Key.ScheduleGrid;
                fits &= FigureColumn.TryToUnits(facts.Schedule?.ProgrammedToDate(months), Math.Min((int)Key.TargetScale, FigureColumn.MostDecimals), out ToDate[i][row]);
            }
        }

        if (TargetDivisors is not null) { fits &= FigureColumn.TryToUnits(facts.TargetDivisor, Math.Min((int)Key.TargetDivisorScale, FigureColumn.MostDecimals), out TargetDivisors[row]); }
        if (Baselines is not null) { fits &= FigureColumn.TryToUnits(facts.Baseline, Math.Min((int)Key.BaselineScale, FigureColumn.MostDecimals), out Baselines[row]); }
        return fits;
    }
}
