using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Pbr.Kernel;

/// <summary>The figures that were reported, as a set.</summary>
/// <remarks>
/// The same figure twice is one; two different figures for one place stay two, and the evaluation calls them a conflict. Readings of a series,
/// such as <c>VE1 + … + VEn</c>, are given under its stem <c>VE</c>, one total a period. Equal by reference. Immutable and safe to share.
/// </remarks>
public sealed class Readings
{
    private readonly FrozenDictionary<string, ImmutableArray<Reading>> _byProgram;

    internal Readings(IEnumerable<Reading> readings)
    {
        All = readings.Distinct().ToImmutableArray();
        _byProgram = All.GroupBy(reading => reading.Program, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>No readings.</summary>
    public static Readings None { get; } = new([]);

    /// <summary>Every reading once, in the order added.</summary>
    public ImmutableArray<Reading> All { get; }

    /// <summary>The readings of a programme, in the order added.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    public ImmutableArray<Reading> Of(string program) =>
        _byProgram.TryGetValue(program, out ImmutableArray<Reading> readings) ? readings : ImmutableArray<Reading>.Empty;
}
