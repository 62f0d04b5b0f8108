using System;
using System.Collections.Immutable;
using System.Linq;

namespace Pbr.Kernel.Planning;

/// <summary>Where the inputs of a formula come from that holds the formulas of other indicators in place of their results.</summary>
/// <remarks>Equal when the inputs are, in order; a plan keeps one of each.</remarks>
internal sealed class LinkedInputs(ImmutableArray<LinkedInput> inputs) : IEquatable<LinkedInputs>
{
    public ImmutableArray<LinkedInput> Inputs { get; } = inputs;

    /// <inheritdoc/>
    public bool Equals(LinkedInputs? other) => other is not null && Inputs.SequenceEqual(other.Inputs);

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
