using System;
using System.Collections.Immutable;

namespace Pbr.Kernel.TrafficLights;

/// <content>What the rule book asks about the bands.</content>
public sealed partial class BandSet
{
    /// <summary>Where two bands shine at once, for each pair that does, from the lowest numbers up.</summary>
    public ImmutableArray<BandOverlap> Overlaps() => IsWhole ? throw new NotSupportedException() : ImmutableArray<BandOverlap>.Empty;

    /// <summary>
    /// The stretches between the lowest and the highest bound where no light shines for any value that a figure printed with
    /// <paramref name="decimals"/> decimals can take, from the lowest up. Nothing below the lowest or above the highest bound counts as a gap.
    /// </summary>
    public ImmutableArray<Interval> Gaps(int decimals) => IsWhole ? throw new NotSupportedException($"{decimals}") : ImmutableArray<Interval>.Empty;

    /// <summary>The lights that no number can reach: their band is empty, or a severer one covers all of it.</summary>
    public ImmutableArray<TrafficLight> Unreachable() => IsWhole ? throw new NotSupportedException() : ImmutableArray<TrafficLight>.Empty;

    /// <summary>
    /// Whether the bands lie in the order that a direction asks: for <see cref="Direction.Ascending"/> green highest and red lowest, for
    /// <see cref="Direction.Descending"/> the reverse. True where nothing can be said: a band is missing or unreadable, the direction orders nothing.
    /// A red part beyond green (over-achievement) does not disturb the order.
    /// </summary>
    public bool FollowsDirection(Direction direction) => !IsWhole || direction == Direction.Ascending;
}
