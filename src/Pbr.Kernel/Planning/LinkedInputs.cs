using System;
using System.Collections.Immutable;
using System.Linq;

namespace Pbr.Kernel.Planning;

/// <summary>Where the inputs of a formula come from that holds the formulas of other indicators in place of their results.</summary>
/// <remarks>Equal when the inputs are, in order; a plan keeps one of each.</remarks>
/// <param name="inputs">The inputs of the whole.</param>
/// <param name="ownCount">How many names the indicator's own formula has, those bound to results among them.</param>
internal sealed class LinkedInputs(ImmutableArray<LinkedInput> inputs, int ownCount) : IEquatable<LinkedInputs>
{
    public ImmutableArray<LinkedInput> Inputs { get; } = inputs;

    public int OwnCount { get; } = ownCount;

    /// <inheritdoc/>
    public bool Equals(LinkedInputs? other) => other is not null && OwnCount == other.OwnCount && Inputs.SequenceEqual(other.Inputs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinkedInputs);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (LinkedInput input in Inputs) { hash.Add(input); }
        return hash.ToHashCode();
    }
}
