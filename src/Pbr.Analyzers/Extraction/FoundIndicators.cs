using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Pbr.Analyzers.Extraction;

/// <summary>The indicators that are defined in one member, and the lambdas that belong to calls of the language.</summary>
internal sealed class FoundIndicators
{
    private readonly HashSet<ISymbol> _consumed = new(SymbolEqualityComparer.Default);

    /// <summary>Each call that defines an indicator, with what its action does.</summary>
    public List<(CallStep Call, BuilderScope Content)> All { get; } = new();

    /// <summary>Notes a call that defines an indicator.</summary>
    public void Add(CallStep call, BuilderScope content) => All.Add((call, content));

    /// <summary>Notes that a lambda is the action of a call that was read.</summary>
    public void Consume(IMethodSymbol lambda) => _consumed.Add(lambda);

    /// <summary>Whether a lambda is the action of a call that was read.</summary>
    public bool IsConsumed(IMethodSymbol lambda) => _consumed.Contains(lambda);
}
