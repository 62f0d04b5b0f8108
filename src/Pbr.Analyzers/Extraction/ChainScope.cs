using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Pbr.Analyzers.Extraction;

/// <summary>One chain while it is read.</summary>
internal sealed class ChainScope
{
    private readonly BuilderKind _kind;

    public ChainScope(BuilderKind kind) => _kind = kind;

    /// <summary>The calls so far.</summary>
    public List<Step> Steps { get; } = new();

    /// <summary>The stage that the last call gives; null where more can be said to nothing.</summary>
    public ITypeSymbol? Stage { get; set; }

    /// <summary>Where the builder goes out of sight; null where it does not.</summary>
    public Location? OpenAt { get; set; }

    /// <summary>Whether the builder is given back to the caller.</summary>
    public bool ReturnsBuilder { get; set; }

    /// <summary>What was read.</summary>
    public BuilderScope ToScope() => new(_kind, Steps.ToImmutableArray(), OpenAt is not null, isIrregular: false, ReturnsBuilder, isOneChain: Stage is not null || Steps.Count > 0)
    {
        OpenAt = OpenAt,
    };
}
