using System.Collections.Immutable;

namespace Pbr.Kernel;

/// <summary>One criterion of the selection of alternatives, with a score for each alternative.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class Criterion
{
    internal Criterion(string? name, ImmutableArray<decimal?> scores)
    {
        Name = name;
        Scores = scores;
    }

    /// <summary>The criterion; null where the author left it out.</summary>
    public string? Name { get; }

    /// <summary>The scores in the order of the alternatives; null where a cell is blank.</summary>
    public ImmutableArray<decimal?> Scores { get; }
}
