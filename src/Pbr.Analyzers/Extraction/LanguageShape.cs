using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Pbr.Analyzers.Extraction;

/// <summary>What can be said through each stage, asked of the compiler once for a compilation.</summary>
internal sealed class LanguageShape
{
    private readonly FluentSymbols _symbols;
    private readonly ConcurrentDictionary<ITypeSymbol, Dictionary<string, ImmutableArray<CallShape>>> _stages = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, CallShape> _entries = new(SymbolEqualityComparer.Default);

    public LanguageShape(FluentSymbols symbols) => _symbols = symbols;

    /// <summary>A method that begins a programme.</summary>
    public CallShape Entry(IMethodSymbol method) => _entries.GetOrAdd(method, entry => new CallShape(entry, _symbols));

    /// <summary>The methods of one name that a stage has itself or from others; none where it has no such method.</summary>
    public ImmutableArray<CallShape> Calls(ITypeSymbol stage, string name) =>
        CallsOf(stage).TryGetValue(name, out ImmutableArray<CallShape> calls) ? calls : ImmutableArray<CallShape>.Empty;

    private Dictionary<string, ImmutableArray<CallShape>> CallsOf(ITypeSymbol stage)
    {
        if (_stages.TryGetValue(stage, out Dictionary<string, ImmutableArray<CallShape>>? known)) { return known; }
        known = Read(stage);
        _stages[stage] = known;
        return known;
    }

    private Dictionary<string, ImmutableArray<CallShape>> Read(ITypeSymbol stage)
    {
        IEnumerable<IMethodSymbol> methods = stage.AllInterfaces.Prepend(stage).SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>();
        return methods
            .Select(method => new CallShape(method, _symbols))
            .GroupBy(call => call.Name, StringComparer.Ordinal)
            .Where(calls => calls.All(call => call.IsPlain))
            .ToDictionary(calls => calls.Key, calls => calls.ToImmutableArray(), StringComparer.Ordinal);
    }
}
