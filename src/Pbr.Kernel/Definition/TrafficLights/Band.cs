using System;
using System.Collections.Immutable;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.TrafficLights;

/// <summary>One band of a traffic light as it was published, read: the numbers for which its light shines.</summary>
/// <remarks>Reading never throws. Immutable and safe to share. Equal by reference.</remarks>
public sealed class Band
{
    private string? _description;

    internal Band(string text, ImmutableArray<Interval> intervals, BandUnit unit, ImmutableArray<BandProblem> problems)
    {
        Text = text;
        Intervals = intervals;
        Unit = unit;
        Problems = problems;
    }

    /// <summary>The text as published.</summary>
    public string Text { get; }

    /// <summary>Where the light shines: intervals in ascending order that do not touch. Empty where the band cannot be read, or where nothing satisfies it.</summary>
    public ImmutableArray<Interval> Intervals { get; }

    /// <summary>The unit in which it is written.</summary>
    public BandUnit Unit { get; }

    /// <summary>What is wrong, in the order of the text. Empty where the band was read.</summary>
    public ImmutableArray<BandProblem> Problems { get; }

    /// <summary>Whether the band was read.</summary>
    public bool IsReadable => Problems.IsEmpty;

    /// <summary>Reads a band as published.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Band Parse(string text)
    {
        if (text is null) { throw new ArgumentNullException(nameof(text)); }
        return BandParser.Parse(text);
    }

    /// <summary>Whether the light shines for a number.</summary>
    public bool Contains(Rational value)
    {
        foreach (Interval interval in Intervals)
        {
            if (interval.Contains(value)) { return true; }
        }

        return false;
    }

    /// <summary>The intervals in the usual notation, joined by <c>∪</c>; <c>∅</c> where there are none.</summary>
    public override string ToString() => _description ??= Intervals.IsEmpty ? "∅" : string.Join(" ∪ ", Intervals);
}
