using System.Collections.Immutable;

namespace Pbr.Kernel;

/// <summary>A plan that a programme answers to, or the part of it that was written.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class Plan
{
    internal Plan()
    {
    }

    /// <summary>The name; empty where the author left it out.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>The word by which alignments cite it, such as <c>PMD</c>.</summary>
    public string? CitedAs { get; internal init; }

    /// <summary>The first year of its period.</summary>
    public int? FirstYear { get; internal init; }

    /// <summary>The last year of its period; that of a yearly plan is its first.</summary>
    public int? LastYear { get; internal init; }

    /// <summary>What the plan is, in prose.</summary>
    public string? Definition { get; internal init; }

    /// <summary>The unit whose plan it is.</summary>
    public string? ResponsibleUnit { get; internal init; }

    /// <summary>Links to the plans and catalogues that it adheres to itself.</summary>
    public ImmutableArray<Alignment> Alignments { get; internal init; } = ImmutableArray<Alignment>.Empty;

    /// <summary>Its elements of the first level, in the order written.</summary>
    public ImmutableArray<PlanElement> Elements { get; internal init; } = ImmutableArray<PlanElement>.Empty;

    /// <summary>Its indicators that stand under no element.</summary>
    public ImmutableArray<PlanIndicator> Indicators { get; internal init; } = ImmutableArray<PlanIndicator>.Empty;

    /// <summary>The posts that sign it; posts only, never people.</summary>
    public ImmutableArray<string> SignatoryPosts { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
