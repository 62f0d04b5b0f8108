using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Pbr.Analyzers.Extraction;

/// <summary>Everything that a stretch of code does with one builder.</summary>
internal sealed class BuilderScope
{
    public BuilderScope(BuilderKind kind, ImmutableArray<Step> steps, bool isOpen, bool isIrregular, bool returnsBuilder, bool isOneChain)
    {
        Kind = kind;
        Steps = steps;
        IsOpen = isOpen;
        IsIrregular = isIrregular;
        ReturnsBuilder = returnsBuilder;
        IsOneChain = isOneChain;
    }

    /// <summary>What is built.</summary>
    public BuilderKind Kind { get; }

    /// <summary>What is done, in order.</summary>
    public ImmutableArray<Step> Steps { get; }

    /// <summary>Whether the builder also goes where it cannot be followed, so that there may be more.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether a step runs under a condition or in a loop, so that none of it is known to happen, or to happen once.</summary>
    public bool IsIrregular { get; }

    /// <summary>The first place where the builder goes out of sight; null where there is none in this code.</summary>
    public Location? OpenAt { get; init; }

    /// <summary>The first place that runs under a condition or in a loop; null where there is none in this code.</summary>
    public Location? IrregularAt { get; init; }

    /// <summary>Whether the code gives the builder back to its caller.</summary>
    public bool ReturnsBuilder { get; }

    /// <summary>Whether all steps are one chain of calls.</summary>
    public bool IsOneChain { get; }

    /// <summary>Whether all of it is written here, nested actions included.</summary>
    public bool IsSelfContained => Steps.All(step => step is CallStep call && call.Content?.IsSelfContained != false);

    /// <summary>A builder that is configured by what cannot be seen.</summary>
    public static BuilderScope Unseen(BuilderKind kind, Location? place = null) =>
        new(kind, ImmutableArray<Step>.Empty, isOpen: true, isIrregular: false, returnsBuilder: false, isOneChain: false) { OpenAt = place };

    /// <summary>A builder that is configured by one method.</summary>
    public static BuilderScope Forwarded(BuilderKind kind, ForwardStep step) =>
        new(kind, ImmutableArray.Create<Step>(step), isOpen: false, isIrregular: false, returnsBuilder: false, isOneChain: true);
}
