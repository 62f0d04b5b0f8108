using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <summary>The indicators that the reference evaluator evaluates, because their definitions or figures have no place in columns.</summary>
internal sealed class ExceptionalRows
{
    private BitArray? _isExceptional;
    private readonly bool[] _groupHasAny;

    public ExceptionalRows(ReadingColumns figures)
    {
        PlanLayout layout = figures.Plan.Layout;
        _groupHasAny = new bool[layout.Groups.Length];
        foreach (PlanGroup group in layout.Groups)
        {
            if (group.Key.Without != ResultStatus.Evaluated) { continue; }
            IEnumerable<int> rows = group.Key.Kind == PlanKind.Reference ? Enumerable.Range(0, group.Count) : group.Misfits;
            foreach (int row in rows) { Mark(layout, group.Indicators[row]); }
        }

        foreach (int indicator in figures.Irregulars.Indicators) { Mark(layout, indicator); }
        foreach (int indicator in figures.Exceptional.Keys) { Mark(layout, indicator); }
        if (_isExceptional is null) { return; }
        foreach (PlanGroup group in layout.Groups) { MarkUsers(layout, group); }
    }

    /// <summary>Whether any row of a group is one.</summary>
    public bool AnyIn(PlanGroup group) => _groupHasAny[group.Number];

    /// <summary>Whether an indicator is one.</summary>
    public bool Contains(int indicator) => _isExceptional is not null && _isExceptional[indicator];

    /// <summary>Them by programme.</summary>
    public IEnumerable<IGrouping<int, int>> ByProgram(PlanLayout layout) => _isExceptional is null
        ? []
        : Enumerable.Range(0, layout.GroupOf.Length).Where(Contains).GroupBy(indicator => layout.ProgramOf[indicator]);

    /// <summary>Who uses the result of one is one too; formulas of formulas name all their sources, so that once through is enough.</summary>
    private void MarkUsers(PlanLayout layout, PlanGroup group)
    {
        foreach (int[] sources in group.Sources ?? [])
        {
            for (int row = 0; row < sources.Length; row++)
            {
                if (Contains(sources[row])) { Mark(layout, group.Indicators[row]); }
            }
        }
    }

    private void Mark(PlanLayout layout, int indicator)
    {
        if (layout.Groups[layout.GroupOf[indicator]].Key.Without != ResultStatus.Evaluated) { return; }
        _isExceptional ??= new BitArray(layout.GroupOf.Length);
        _isExceptional[indicator] = true;
        _groupHasAny[layout.GroupOf[indicator]] = true;
    }
}
