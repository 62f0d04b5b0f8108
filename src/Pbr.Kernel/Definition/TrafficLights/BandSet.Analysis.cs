using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Numerics;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.TrafficLights;

/// <content>
/// What the rule book asks about the bands. A band in per cent of the target and one in the value's own unit lie on different scales:
/// nothing is said about the two together. A band with <c>%</c> and one without a unit lie on the same.
/// </content>
public sealed partial class BandSet
{
    private const int MaxDecimals = 28;

    /// <summary>Where two bands shine at once, for each pair that does, from the lowest numbers up.</summary>
    public ImmutableArray<BandOverlap> Overlaps()
    {
        if (_overlaps.IsDefault) { _overlaps = FindOverlaps(); }
        return _overlaps;
    }

    private ImmutableArray<BandOverlap> FindOverlaps()
    {
        var overlaps = new List<BandOverlap>();
        AddOverlaps(overlaps, TrafficLight.Green, TrafficLight.Yellow);
        AddOverlaps(overlaps, TrafficLight.Green, TrafficLight.Red);
        AddOverlaps(overlaps, TrafficLight.Yellow, TrafficLight.Red);

        // List.Sort is not stable; the pair breaks the tie so that the order is always the same.
        overlaps.Sort((left, right) =>
        {
            int order = IntervalSets.CompareLower(left.Interval.Lower, right.Interval.Lower);
            if (order == 0) { order = left.Milder.CompareTo(right.Milder); }
            return order != 0 ? order : left.Severer.CompareTo(right.Severer);
        });
        return overlaps.ToImmutableArray();
    }

    /// <summary>
    /// The stretches between the lowest and the highest bound where no light shines for any value that a figure printed with
    /// <paramref name="decimals"/> decimals can take, from the lowest up. Nothing below the lowest or above the highest bound counts as a gap.
    /// </summary>
    /// <param name="decimals">The decimals of the printed figure, 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or above 28.</exception>
    public ImmutableArray<Interval> Gaps(int decimals)
    {
        if (decimals < 0 || decimals > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "The number of decimals is 0 to 28.");
        }

        if (_gaps is not { } known || known.Decimals != decimals) { _gaps = known = new GapsAt(decimals, FindGaps(decimals)); }
        return known.Gaps;
    }

    private ImmutableArray<Interval> FindGaps(int decimals)
    {
        if (!IsWhole || !AreComparable(Green, Yellow) || !AreComparable(Yellow, Red)) { return ImmutableArray<Interval>.Empty; }
        ImmutableArray<Interval> lit = IntervalSets.Normalize(Green!.Intervals.AddRange(Yellow!.Intervals).AddRange(Red!.Intervals));
        ImmutableArray<Interval>.Builder gaps = ImmutableArray.CreateBuilder<Interval>();
        foreach (Interval dark in IntervalSets.Between(lit))
        {
            if (HoldsPrintedValue(dark, decimals)) { gaps.Add(dark); }
        }

        return gaps.ToImmutable();
    }

    /// <summary>The lights that no number can reach: their band is empty, or severer ones cover all of it. The mildest stands first.</summary>
    public ImmutableArray<TrafficLight> Unreachable()
    {
        if (_unreachable.IsDefault) { _unreachable = FindUnreachable(); }
        return _unreachable;
    }

    private ImmutableArray<TrafficLight> FindUnreachable()
    {
        ImmutableArray<TrafficLight>.Builder unreachable = ImmutableArray.CreateBuilder<TrafficLight>();
        if (IsCovered(Green, Yellow, Red)) { unreachable.Add(TrafficLight.Green); }
        if (IsCovered(Yellow, Red, null)) { unreachable.Add(TrafficLight.Yellow); }
        if (IsCovered(Red, null, null)) { unreachable.Add(TrafficLight.Red); }
        return unreachable.ToImmutable();
    }

    /// <summary>
    /// Whether the bands lie in the order that a direction asks: for <see cref="Direction.Ascending"/> green highest and red lowest, for
    /// <see cref="Direction.Descending"/> the reverse. True where nothing can be said: a band is missing or unreadable, the direction orders nothing.
    /// A red part beyond green (over-achievement) does not disturb the order; nor does a yellow part beyond it.
    /// </summary>
    /// <remarks>
    /// Where bands overlap, two readings are tried: the severest keeps what is shared (<c>&lt;= 79%</c> beside <c>&lt;= 50%</c>), or the mildest does
    /// (<c>&gt;= 90%</c> beside <c>&gt;= 70%</c>). The order is contradicted only where both contradict it: the overlap is told elsewhere.
    /// </remarks>
    public bool FollowsDirection(Direction direction) => direction switch
    {
        Direction.Ascending => (_ascending ??= new OrderOf(Follows(direction))).IsFollowed,
        Direction.Descending => (_descending ??= new OrderOf(Follows(direction))).IsFollowed,
        _ => true,
    };

    private bool Follows(Direction direction)
    {
        if (!IsWhole || !AreComparable(Green, Yellow) || !AreComparable(Yellow, Red)) { return true; }
        ImmutableArray<Interval> red = Red!.Intervals;
        ImmutableArray<Interval> yellow = Yellow!.Intervals;
        ImmutableArray<Interval> green = Green!.Intervals;
        if (green.IsEmpty) { return true; }
        if (direction == Direction.Descending)
        {
            (red, yellow, green) = (IntervalSets.Mirror(red), IntervalSets.Mirror(yellow), IntervalSets.Mirror(green));
        }

        return Ascend(WhatRemains(green, IntervalSets.Union(yellow, red)), WhatRemains(yellow, red), red)
            || Ascend(green, WhatRemains(yellow, green), WhatRemains(red, IntervalSets.Union(green, yellow)));
    }

    // No part of yellow or red that starts below green's top may reach into green or, for red, into yellow; and some part of each must lie
    // below green.
    private static bool Ascend(ImmutableArray<Interval> green, ImmutableArray<Interval> yellow, ImmutableArray<Interval> red)
    {
        Bound? top = green[green.Length - 1].Upper;
        ImmutableArray<Interval> lowYellow = StartingBelow(yellow, top);
        ImmutableArray<Interval> lowRed = StartingBelow(red, top);
        return yellow.IsEmpty == lowYellow.IsEmpty && red.IsEmpty == lowRed.IsEmpty
            && EndsBefore(lowYellow, green) && EndsBefore(lowRed, green) && EndsBefore(lowRed, lowYellow);
    }

    private void AddOverlaps(List<BandOverlap> overlaps, TrafficLight milder, TrafficLight severer)
    {
        if (this[milder] is not { IsReadable: true } first || this[severer] is not { IsReadable: true } second || !AreComparable(first, second)) { return; }
        foreach (Interval interval in IntervalSets.Intersect(first.Intervals, second.Intervals))
        {
            overlaps.Add(new BandOverlap(milder, severer, interval));
        }
    }

    private static bool AreComparable(Band? left, Band? right) =>
        (left?.Unit == BandUnit.PercentOfTarget) == (right?.Unit == BandUnit.PercentOfTarget);

    private static bool IsCovered(Band? band, Band? severer, Band? severest)
    {
        if (band is not { IsReadable: true }) { return false; }
        ImmutableArray<Interval> left = band.Intervals;
        foreach (Band? other in new[] { severer, severest })
        {
            if (other is { IsReadable: true } && AreComparable(band, other)) { left = IntervalSets.Except(left, other.Intervals); }
        }

        return left.IsEmpty;
    }

    private static bool HoldsPrintedValue(Interval interval, int decimals)
    {
        if (interval.Lower is null || interval.Upper is null) { return true; }
        BigInteger scale = BigInteger.Pow(10, decimals);
        Rational scaled = interval.Lower.Value * new Rational(scale, BigInteger.One);
        BigInteger step = BigInteger.Divide(scaled.Numerator, scaled.Denominator);
        if (new Rational(step, BigInteger.One) > scaled) { step -= BigInteger.One; }

        // step is the printed value at or just below the lower end; the first one inside is it or its neighbour.
        return interval.Contains(new Rational(step, scale)) || interval.Contains(new Rational(step + BigInteger.One, scale));
    }

    // A band that others cover whole has no numbers left to compare; its order is then that of all its numbers.
    private static ImmutableArray<Interval> WhatRemains(ImmutableArray<Interval> band, ImmutableArray<Interval> others)
    {
        ImmutableArray<Interval> rest = IntervalSets.Except(band, others);
        return rest.IsEmpty ? band : rest;
    }

    private static ImmutableArray<Interval> StartingBelow(ImmutableArray<Interval> set, Bound? top)
    {
        ImmutableArray<Interval>.Builder below = ImmutableArray.CreateBuilder<Interval>();
        foreach (Interval interval in set)
        {
            if (top is null || interval.Lower is null || interval.Lower.Value < top.Value) { below.Add(interval); }
        }

        return below.ToImmutable();
    }

    private sealed class GapsAt
    {
        public GapsAt(int decimals, ImmutableArray<Interval> gaps)
        {
            Decimals = decimals;
            Gaps = gaps;
        }

        public int Decimals { get; }

        public ImmutableArray<Interval> Gaps { get; }
    }

    private sealed class OrderOf
    {
        public OrderOf(bool isFollowed) => IsFollowed = isFollowed;

        public bool IsFollowed { get; }
    }

    private static bool EndsBefore(ImmutableArray<Interval> lower, ImmutableArray<Interval> higher) =>
        lower.IsEmpty || higher.IsEmpty
        || (lower[lower.Length - 1].Upper is { } upper && higher[0].Lower is { } start && upper.Value <= start.Value);
}
