using System.Collections.Generic;
using System.Collections.Immutable;

namespace Pbr.Kernel.TrafficLights;

/// <summary>Sets of numbers, each a list of intervals in ascending order that do not touch.</summary>
internal static class IntervalSets
{
    public static readonly Interval Everything = new(null, null);

    /// <summary>Puts intervals in order and joins those that overlap or touch.</summary>
    public static ImmutableArray<Interval> Normalize(IEnumerable<Interval> intervals)
    {
        var sorted = new List<Interval>();
        foreach (Interval interval in intervals)
        {
            if (!interval.IsEmpty) { sorted.Add(interval); }
        }

        sorted.Sort((left, right) => CompareLower(left.Lower, right.Lower));
        ImmutableArray<Interval>.Builder joined = ImmutableArray.CreateBuilder<Interval>();
        foreach (Interval interval in sorted)
        {
            int last = joined.Count - 1;
            if (last < 0 || IsApart(joined[last].Upper, interval.Lower))
            {
                joined.Add(interval);
            }
            else if (CompareUpper(interval.Upper, joined[last].Upper) > 0)
            {
                joined[last] = joined[last] with { Upper = interval.Upper };
            }
        }

        return joined.ToImmutable();
    }

    public static ImmutableArray<Interval> Union(ImmutableArray<Interval> left, ImmutableArray<Interval> right) => Normalize(left.AddRange(right));

    public static Interval Intersect(Interval left, Interval right) => new(
        CompareLower(left.Lower, right.Lower) >= 0 ? left.Lower : right.Lower,
        CompareUpper(left.Upper, right.Upper) <= 0 ? left.Upper : right.Upper);

    public static ImmutableArray<Interval> Intersect(ImmutableArray<Interval> left, ImmutableArray<Interval> right)
    {
        ImmutableArray<Interval>.Builder shared = ImmutableArray.CreateBuilder<Interval>();
        int i = 0;
        int j = 0;
        while (i < left.Length && j < right.Length)
        {
            Interval both = Intersect(left[i], right[j]);
            if (!both.IsEmpty) { shared.Add(both); }
            if (CompareUpper(left[i].Upper, right[j].Upper) <= 0) { i++; } else { j++; }
        }

        return shared.ToImmutable();
    }

    /// <summary>The numbers outside all intervals of a set.</summary>
    public static ImmutableArray<Interval> Complement(ImmutableArray<Interval> set)
    {
        if (set.IsEmpty) { return ImmutableArray.Create(Everything); }
        ImmutableArray<Interval>.Builder outside = ImmutableArray.CreateBuilder<Interval>();
        if (set[0].Lower is { } first) { outside.Add(new Interval(null, Opposite(first))); }
        outside.AddRange(Between(set));
        if (set[set.Length - 1].Upper is { } last) { outside.Add(new Interval(Opposite(last), null)); }
        return outside.ToImmutable();
    }

    /// <summary>The stretches between one interval of a set and the next.</summary>
    public static ImmutableArray<Interval> Between(ImmutableArray<Interval> set)
    {
        ImmutableArray<Interval>.Builder between = ImmutableArray.CreateBuilder<Interval>();
        for (int i = 1; i < set.Length; i++)
        {
            if (set[i - 1].Upper is { } upper && set[i].Lower is { } lower) { between.Add(new Interval(Opposite(upper), Opposite(lower))); }
        }

        return between.ToImmutable();
    }

    public static ImmutableArray<Interval> Except(ImmutableArray<Interval> set, ImmutableArray<Interval> removed) =>
        Intersect(set, Complement(removed));

    /// <summary>The set with every number's sign turned.</summary>
    public static ImmutableArray<Interval> Mirror(ImmutableArray<Interval> set)
    {
        var mirrored = new List<Interval>();
        foreach (Interval interval in set) { mirrored.Add(new Interval(Negative(interval.Upper), Negative(interval.Lower))); }
        return Normalize(mirrored);
    }

    public static int CompareLower(Bound? left, Bound? right)
    {
        if (left is null || right is null) { return (left is null ? 0 : 1) - (right is null ? 0 : 1); }
        int order = left.Value.CompareTo(right.Value);
        return order != 0 ? order : (left.IsIncluded ? 0 : 1) - (right.IsIncluded ? 0 : 1);
    }

    private static int CompareUpper(Bound? left, Bound? right)
    {
        if (left is null || right is null) { return (left is null ? 1 : 0) - (right is null ? 1 : 0); }
        int order = left.Value.CompareTo(right.Value);
        return order != 0 ? order : (left.IsIncluded ? 1 : 0) - (right.IsIncluded ? 1 : 0);
    }

    private static bool IsApart(Bound? upper, Bound? lower) =>
        upper is not null && lower is not null
        && (upper.Value < lower.Value || (upper.Value == lower.Value && !upper.IsIncluded && !lower.IsIncluded));

    private static Bound Opposite(Bound bound) => bound with { IsIncluded = !bound.IsIncluded };

    private static Bound? Negative(Bound? bound) => bound is null ? null : bound with { Value = -bound.Value };
}
