using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Pbr.Analyzers.Extraction;

/// <summary>What one member says in the fluent language.</summary>
internal sealed class MemberDefinitions
{
    /// <summary>What its functions do with the builders that they get as parameters.</summary>
    public Dictionary<IParameterSymbol, BuilderScope> Fragments { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The programmes that it begins.</summary>
    public List<(CallStep Entry, BuilderScope Scope)> Programs { get; } = new();

    /// <summary>Each call that defines an indicator, with what its action does.</summary>
    public List<(CallStep Call, BuilderScope Content)> Indicators { get; set; } = new();

    /// <summary>What functions of their own do with an indicator from its first stage on: sheets that some call elsewhere takes as its action.</summary>
    public List<BuilderScope> Sheets { get; } = new();

    /// <summary>The calls whose texts are marked as formulas or bands.</summary>
    public List<CodeCall> Marked { get; } = new();
}
