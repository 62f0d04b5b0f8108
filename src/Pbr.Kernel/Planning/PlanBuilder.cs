using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Planning;

/// <summary>Sorts indicators into groups: what they share first, then links, then the rows. The threads change nothing in the plan.</summary>
internal sealed class PlanBuilder(PlanFacts facts, FormulaForms forms, CancellationToken cancellation)
{
    private const int Levels = 4;
    private const int LeastChunk = 8192;

    private readonly ConcurrentDictionary<(string? Green, string? Yellow, string? Red), BandSet> _bands = new();
    private readonly Dictionary<PlanKey, int> _groups = new();
    private readonly List<(PlanKey Key, int Count)> _sizes = new();
    private readonly Dictionary<int, ImmutableArray<int>> _sources = new();
    private readonly NameTable _programs = new();
    private readonly NameTable _units = new();
    private readonly int[] _groupOf = new int[facts.Count];
    private readonly int[] _rowOf = new int[facts.Count];
    private readonly int[] _programOf = new int[facts.Count];
    private readonly int[] _unitOf = new int[facts.Count];

    /// <summary>The groups, their rows in the order of the indicators.</summary>
    public PlanLayout Build()
    {
        PlanChunk[] chunks = Chunks();
        InParallel(chunks, chunk => chunk.Sort(facts, new BandTexts(_bands), _groupOf, cancellation));
        foreach (PlanChunk chunk in chunks) { Merge(chunk); }
        PutLinked(chunks);
        NumberNames();
        PlanGroup[] groups = _sizes.Select((size, number) => new PlanGroup(number, size.Key, size.Count)).ToArray();
        PutRows(chunks, groups);
        InParallel(chunks, chunk => Fill(chunk, groups));
        return new PlanLayout(groups, _groupOf, _rowOf, _programOf, _programs.Names.ToImmutableArray(), _units.Names.ToImmutableArray());
    }

    private PlanChunk[] Chunks()
    {
        int count = Math.Clamp(facts.Count / LeastChunk, 1, Environment.ProcessorCount);
        return Enumerable.Range(0, count)
            .Select(i => new PlanChunk((int)((long)facts.Count * i / count), (int)((long)facts.Count * (i + 1) / count)))
            .ToArray();
    }

    private void InParallel(PlanChunk[] chunks, Action<PlanChunk> work)
    {
        try
        {
            Parallel.ForEach(chunks, new ParallelOptions { CancellationToken = cancellation }, work);
        }
        catch (AggregateException failure)
        {
            // What is wrong with a definition is told as it would be by one thread, of the first one that met it.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure.InnerExceptions[0]);
        }
    }

    /// <summary>Gives the keys of a chunk their numbers among those of the plan.</summary>
    private void Merge(PlanChunk chunk)
    {
        int[] numbers = chunk.Sizes.Select(size => NumberOf(size.Key, size.Count)).ToArray();
        HashSet<int> linked = chunk.Linked.Select(one => one.Indicator).ToHashSet();
        for (int indicator = chunk.Start; indicator < chunk.End; indicator++)
        {
            if (linked.Count == 0 || !linked.Contains(indicator)) { _groupOf[indicator] = numbers[_groupOf[indicator]]; }
        }
    }

    private void PutLinked(PlanChunk[] chunks)
    {
        Dictionary<int, (PlanKey Key, string?[] Links)> linked = chunks.SelectMany(chunk => chunk.Linked).ToDictionary(one => one.Indicator, one => (one.Key, one.Links));
        LinkComposer composer = new(facts, forms, linked, indicator => _sizes[_groupOf[indicator]].Key);
        foreach ((int indicator, (PlanKey key, _)) in linked)
        {
            if (composer.TryCompose(indicator, key, out PlanKey composed, out ImmutableArray<int> sources)) { _sources.Add(indicator, sources); }
            _groupOf[indicator] = NumberOf(composed, 1);
        }
    }

    private void NumberNames()
    {
        List<int> years = new();
        for (int indicator = 0; indicator < _groupOf.Length; indicator++)
        {
            facts.Names(indicator, out string program, out string unit);
            int number = _programs.NumberOf(program);
            int year = _sizes[_groupOf[indicator]].Key.FiscalYear;
            if (number == years.Count) { years.Add(year); }
            else if (years[number] != year)
            {
                throw new ArgumentException($"The indicators of the programme '{program}' are of different fiscal years. Give them one year, or the programmes of two years two codes.");
            }

            _programOf[indicator] = number;
            _unitOf[indicator] = _units.NumberOf(unit);
        }
    }

    /// <summary>Says where the rows of each chunk begin, so that they follow each other as the indicators do.</summary>
    private void PutRows(PlanChunk[] chunks, PlanGroup[] groups)
    {
        int[] next = new int[groups.Length];
        foreach (PlanChunk chunk in chunks)
        {
            chunk.NextRows = next.ToArray();
            for (int indicator = chunk.Start; indicator < chunk.End; indicator++) { next[_groupOf[indicator]]++; }
        }
    }

    private void Fill(PlanChunk chunk, PlanGroup[] groups)
    {
        for (int indicator = chunk.Start; indicator < chunk.End; indicator++)
        {
            RowFacts taken = facts.Row(indicator);
            PlanGroup group = groups[_groupOf[indicator]];
            int row = chunk.NextRows[group.Number]++;
            _rowOf[indicator] = row;
            group.Indicators[row] = indicator;
            group.Programs[row] = _programOf[indicator];
            group.UnitLevels[row] = (_unitOf[indicator] * Levels) + (int)taken.Level;
            if (!group.TryFill(row, taken)) { group.AddMisfit(row); }
            if (_sources.Count > 0 && _sources.TryGetValue(indicator, out ImmutableArray<int> sources)) { group.SetSources(row, sources); }
        }
    }

    private int NumberOf(in PlanKey key, int count)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, key, out bool isKnown);
        if (!isKnown)
        {
            number = _sizes.Count;
            _sizes.Add((key, 0));
        }

        CollectionsMarshal.AsSpan(_sizes)[number].Count += count;
        return number;
    }
}
