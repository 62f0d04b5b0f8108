using System.Collections.Immutable;

namespace Pbr.Kernel;

/// <summary>Selección de alternativas: alternatives scored against criteria.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class AlternativeScoring
{
    internal AlternativeScoring()
    {
    }

    /// <summary>What the scores mean, such as <c>Mejor = 5; Intermedia = 3; Peor = 1</c>; null where the author left it out.</summary>
    public string? Scale { get; internal init; }

    /// <summary>The alternatives, in the order of their columns; empty where a heading is blank.</summary>
    public ImmutableArray<string> Alternatives { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>The criteria, in the order of their rows.</summary>
    public ImmutableArray<Criterion> Criteria { get; internal init; } = ImmutableArray<Criterion>.Empty;

    /// <summary>The totals as printed, in the order of the alternatives; null where a cell is blank.</summary>
    public ImmutableArray<decimal?> PrintedTotals { get; internal init; } = ImmutableArray<decimal?>.Empty;

    /// <summary>What decides between alternatives of the same total; null where the author did not say.</summary>
    public string? TieRule { get; internal init; }

    /// <summary>The names of the alternatives that the programme takes.</summary>
    public ImmutableArray<string> Chosen { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>The names of the alternatives that it leaves.</summary>
    public ImmutableArray<string> Discarded { get; internal init; } = ImmutableArray<string>.Empty;
}
