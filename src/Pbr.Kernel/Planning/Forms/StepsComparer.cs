using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Pbr.Kernel.Planning;

/// <summary>Compares programs step by step.</summary>
internal sealed class StepsComparer : IEqualityComparer<ImmutableArray<FormStep>>
{
    /// <summary>The one comparer.</summary>
    public static StepsComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(ImmutableArray<FormStep> x, ImmutableArray<FormStep> y) => x.AsSpan().SequenceEqual(y.AsSpan());

    /// <inheritdoc/>
    public int GetHashCode(ImmutableArray<FormStep> obj)
    {
        HashCode hash = default;
        foreach (FormStep step in obj) { hash.Add(step); }
        return hash.ToHashCode();
    }
}
