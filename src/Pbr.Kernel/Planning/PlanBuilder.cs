using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;

namespace Pbr.Kernel.Planning;

/// <summary>Sorts indicators into groups: what they share first, then links, then the rows.</summary>
internal sealed class PlanBuilder(PlanFacts facts, FormulaForms forms)
{
    private const int Levels = 4;
    private const int BetweenStops = 4096;

    private readonly Dictionary<PlanKey, int> _groups = new();
    private readonly List<(PlanKey Key, int Count)> _sizes = new();
    private readonly Dictionary<int, PlanKey> _linkedKeys = new();
    private readonly Dictionary<int, string?[]> _links = new();
    private readonly Dictionary<int, ImmutableArray<int>> _sources = new();
    private readonly NameTable _programs = new();
    private readonly NameTable _units = new();
    private readonly List<int> _years = new();
    private readonly int[] _groupOf = new int[facts.Count];
    private PlanKey _last;
    private int _lastGroup = -1;

    /// <summary>The groups, their rows in the order of the indicators.</summary>
    public PlanLayout Build(CancellationToken cancellation)
    {
        for (int indicator = 0; indicator < _groupOf.Length; indicator++)
        {
            if (indicator % BetweenStops == 0) { cancellation.ThrowIfCancellationRequested(); }
            facts.Take(indicator, out PlanKey key, out string?[]? links);
            if (links is null) { Put(indicator, key); }
            else
            {
                _links.Add(indicator, links);
                _linkedKeys.Add(indicator, key);
            }
        }

        PutLinked();
        cancellation.ThrowIfCancellationRequested();
        return Fill(cancellation);
    }

    private void PutLinked()
    {
        LinkComposer composer = new(facts, forms, _links, indicator => _linkedKeys.TryGetValue(indicator, out PlanKey key) ? key : _sizes[_groupOf[indicator]].Key);
        foreach ((int indicator, PlanKey key) in _linkedKeys)
        {
            if (composer.TryCompose(indicator, key, out PlanKey composed, out ImmutableArray<int> sources)) { _sources.Add(indicator, sources); }
            else { composed = key; }
            Put(indicator, composed);
        }
    }

    private PlanLayout Fill(CancellationToken cancellation)
    {
        PlanGroup[] groups = _sizes.Select((size, number) => new PlanGroup(number, size.Key, size.Count)).ToArray();
        int[] next = new int[groups.Length];
        int[] rowOf = new int[_groupOf.Length];
        int[] programOf = new int[_groupOf.Length];
        for (int indicator = 0; indicator < _groupOf.Length; indicator++)
        {
            if (indicator % BetweenStops == 0) { cancellation.ThrowIfCancellationRequested(); }
            RowFacts row = facts.Row(indicator);
            PlanGroup group = groups[_groupOf[indicator]];
            int place = next[group.Number]++;
            rowOf[indicator] = place;
            int program = _programs.NumberOf(row.Program);
            CheckYear(program, row.Program, group.Key.FiscalYear);
            programOf[indicator] = program;
            group.Indicators[place] = indicator;
            group.Programs[place] = program;
            group.UnitLevels[place] = (_units.NumberOf(row.Unit) * Levels) + (int)row.Level;
            if (!group.TryFill(place, row)) { group.Misfits.Add(place); }
            if (_sources.TryGetValue(indicator, out ImmutableArray<int> sources)) { group.SetSources(place, sources); }
        }

        return new PlanLayout(groups, _groupOf, rowOf, programOf, _programs.Names.ToImmutableArray(), _units.Names.ToImmutableArray());
    }

    /// <summary>A programme is of one fiscal year.</summary>
    private void CheckYear(int program, string code, int year)
    {
        if (program == _years.Count) { _years.Add(year); }
        else if (_years[program] != year)
        {
            throw new ArgumentException($"The indicators of the programme '{code}' are of different fiscal years. Give them one year, or the programmes of two years two codes.");
        }
    }

    private void Put(int indicator, in PlanKey key)
    {
        int group = GroupOf(key);
        CollectionsMarshal.AsSpan(_sizes)[group].Count++;
        _groupOf[indicator] = group;
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
