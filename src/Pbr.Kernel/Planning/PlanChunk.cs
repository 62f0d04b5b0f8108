using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;

namespace Pbr.Kernel.Planning;

/// <summary>Some indicators that follow each other, sorted by one thread.</summary>
/// <param name="start">The first.</param>
/// <param name="end">The one after the last.</param>
internal sealed class PlanChunk(int start, int end)
{
    private const int BetweenStops = 4096;

    private readonly Dictionary<PlanKey, int> _groups = new();
    private readonly List<(PlanKey Key, int Count)> _sizes = new();

    public int Start => start;

    public int End => end;

    /// <summary>The keys met, in order, with how many indicators have each.</summary>
    public IReadOnlyList<(PlanKey Key, int Count)> Sizes => _sizes;

    /// <summary>The linked indicators, in order.</summary>
    public List<(int Indicator, PlanKey Key, string?[] Links)> Linked { get; } = new();

    /// <summary>Where the next row of each group of the plan goes, for the indicators of this chunk.</summary>
    public int[] NextRows { get; set; } = [];

    /// <summary>Takes the facts of its indicators and gives each the number of its key among <see cref="Sizes"/>; the linked ones are left for later.</summary>
    public void Sort(PlanFacts facts, BandTexts bands, int[] keyOf, CancellationToken cancellation)
    {
        for (int indicator = start; indicator < end; indicator++)
        {
            if (indicator % BetweenStops == 0) { cancellation.ThrowIfCancellationRequested(); }
            facts.Take(indicator, bands, out PlanKey key, out string?[]? links);
            if (links is null) { keyOf[indicator] = NumberOf(key); }
            else { Linked.Add((indicator, key, links)); }
        }
    }

    private int NumberOf(in PlanKey key)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, key, out bool isKnown);
        if (!isKnown)
        {
            number = _sizes.Count;
            _sizes.Add((key, 0));
        }

        CollectionsMarshal.AsSpan(_sizes)[number].Count++;
        return number;
    }
}
