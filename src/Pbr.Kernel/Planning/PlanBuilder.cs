using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.InteropServices;

namespace Pbr.Kernel.Planning;

/// <summary>Sorts indicators into groups: their facts first, then the rows.</summary>
internal sealed class PlanBuilder(int capacity)
{
    private const int Levels = 4;

    private readonly Dictionary<PlanKey, int> _groups = new();
    private readonly List<(PlanKey Key, int Count)> _sizes = new();
    private readonly NameTable _programs = new();
    private readonly NameTable _units = new();
    private readonly List<PlannedFacts> _facts = new(capacity);
    private readonly List<int> _groupOf = new(capacity);
    private readonly List<int> _years = new();
    private PlanKey _last;
    private int _lastGroup = -1;

    /// <summary>Adds an indicator, which has the next number.</summary>
    public void Add(in PlannedFacts facts)
    {
        int group = GroupOf(facts.Key);
        CollectionsMarshal.AsSpan(_sizes)[group].Count++;
        _groupOf.Add(group);
        _facts.Add(facts);
    }

    /// <summary>The groups, their rows in the order in which the indicators were added.</summary>
    public PlanLayout Build()
    {
        PlanGroup[] groups = _sizes.Select((size, number) => new PlanGroup(number, size.Key, size.Count)).ToArray();
        int[] next = new int[groups.Length];
        int[] rowOf = new int[_facts.Count];
        int[] programOf = new int[_facts.Count];
        Span<PlannedFacts> all = CollectionsMarshal.AsSpan(_facts);
        for (int indicator = 0; indicator < all.Length; indicator++)
        {
            ref PlannedFacts facts = ref all[indicator];
            PlanGroup group = groups[_groupOf[indicator]];
            int row = next[group.Number]++;
            rowOf[indicator] = row;
            int program = _programs.NumberOf(facts.Program);
            CheckYear(program, facts);
            programOf[indicator] = program;
            group.Indicators[row] = indicator;
            group.Programs[row] = program;
            group.UnitLevels[row] = (_units.NumberOf(facts.Unit) * Levels) + (int)facts.Level;
            if (!group.TryFill(row, facts)) { group.Misfits.Add(row); }
        }

        return new PlanLayout(groups, _groupOf.ToArray(), rowOf, programOf, _programs.Names.ToImmutableArray(), _units.Names.ToImmutableArray());
    }

    /// <summary>A programme is of one fiscal year.</summary>
    private void CheckYear(int program, in PlannedFacts facts)
    {
        if (program == _years.Count) { _years.Add(facts.Key.FiscalYear); }
        else if (_years[program] != facts.Key.FiscalYear)
        {
            throw new ArgumentException($"The indicators of the programme '{facts.Program}' are of different fiscal years. Give them one year, or the programmes of two years two codes.");
        }
    }

    private int GroupOf(in PlanKey key)
    {
        if (_lastGroup >= 0 && key == _last) { return _lastGroup; }
        if (!_groups.TryGetValue(key, out int group))
        {
            group = _sizes.Count;
            _groups.Add(key, group);
            _sizes.Add((key, 0));
        }

        _last = key;
        _lastGroup = group;
        return group;
    }
}
