using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Pbr.Analyzers.Extraction;

/// <summary>The fluent language as one compilation sees it.</summary>
internal sealed class FluentSymbols
{
    /// <summary>The type that every programme starts from.</summary>
    public const string EntryType = "Pbr.Fluent.Mir";

    private const string EntryMethod = "Program";
    private const string BuildStage = "IBuildStage";
    private const string IndicatorStage = "IIndicatorStage";

    /// <summary>The stages, and what is built with them.</summary>
    public static readonly IReadOnlyDictionary<string, BuilderKind> Stages = new Dictionary<string, BuilderKind>(StringComparer.Ordinal)
    {
        ["IProgramStage"] = BuilderKind.Program,
        ["IGoalStage"] = BuilderKind.Program,
        ["IPurposeStage"] = BuilderKind.Program,
        ["IComponentStage"] = BuilderKind.Program,
        [BuildStage] = BuilderKind.Program,
        ["IObjectiveStage"] = BuilderKind.Objective,
        ["IComponentObjectiveStage"] = BuilderKind.Objective,
        ["IComponentActivityStage"] = BuilderKind.Objective,
        [IndicatorStage] = BuilderKind.Indicator,
        ["IVariableStage"] = BuilderKind.Indicator,
        ["ITargetStage"] = BuilderKind.Indicator,
        ["IScheduleStage"] = BuilderKind.Indicator,
        ["IDiagnosisStage"] = BuilderKind.Diagnosis,
        ["IAlternativesStage"] = BuilderKind.Alternatives,
        ["IAmendmentStage"] = BuilderKind.Amendment,
        ["IPlanStage"] = BuilderKind.Plan,
        ["IPlanElementStage"] = BuilderKind.PlanElement,
        ["IPlanIndicatorStage"] = BuilderKind.PlanIndicator,
        ["IReportStage"] = BuilderKind.Report,
        ["IReportRowStage"] = BuilderKind.ReportRow,
        ["IEvidenceStage"] = BuilderKind.Evidence,
    };

    private readonly INamedTypeSymbol _entry;
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _marked = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _marking = new(SymbolEqualityComparer.Default);

    private FluentSymbols(INamedTypeSymbol entry) => _entry = entry;

    /// <summary>The language's symbols, or null where the compilation does not know it.</summary>
    public static FluentSymbols? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName(EntryType) is { } entry ? new FluentSymbols(entry) : null;

    /// <summary>Whether a method of this name may begin a programme.</summary>
    public static bool MayBeEntry(string name) => name == EntryMethod;

    /// <summary>Whether a method begins a programme.</summary>
    public bool IsEntry(IMethodSymbol method) => method.Name == EntryMethod && SymbolEqualityComparer.Default.Equals(method.ContainingType, _entry);

    /// <summary>What is built through a value of this type; null where it is no stage.</summary>
    public BuilderKind? KindOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface } && Stages.TryGetValue(type.Name, out BuilderKind kind) && IsOurs(type) ? kind : null;

    /// <summary>Whether a method is a call of the language on a builder.</summary>
    public bool IsStageMethod(IMethodSymbol method) =>
        method.ContainingType is { TypeKind: TypeKind.Interface } type && IsOurs(type);

    /// <summary>Whether nothing more can be said to a builder through this type.</summary>
    public bool IsFinal(ITypeSymbol? type) => type is { Name: BuildStage } && IsOurs(type);

    /// <summary>Whether this is the type that an indicator's definition begins with.</summary>
    public bool IsWholeIndicator(ITypeSymbol? type) => type is { Name: IndicatorStage } && IsOurs(type);

    /// <summary>The stage that an action configures, or null.</summary>
    public BuilderKind? ConfiguredBy(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { Parameters.Length: 1, ReturnsVoid: true } invoke }
            ? KindOf(invoke.Parameters[0].Type)
            : null;

    /// <summary>How a parameter's text is read, by its mark; null where it has none.</summary>
    public static SyntaxMark? MarkOf(IParameterSymbol parameter)
    {
        foreach (AttributeData attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass is not { ContainingNamespace: { } space } type || !IsLibrary(space)) { continue; }
            if (type.Name == "FormulaSyntaxAttribute") { return SyntaxMark.Formula; }
            if (type.Name == "BandSyntaxAttribute") { return SyntaxMark.Band; }
        }

        return null;
    }

    /// <summary>Whether a method has a marked parameter. Most calls go to libraries that cannot know the marks, and to few methods.</summary>
    public bool HasMark(IMethodSymbol method)
    {
        IMethodSymbol definition = method.OriginalDefinition;
        if (_marked.TryGetValue(definition, out bool isMarked)) { return isMarked; }
        if (definition.Parameters.IsEmpty || !MayMark(definition.ContainingAssembly)) { return false; }
        foreach (IParameterSymbol parameter in definition.Parameters) { isMarked |= HoldsText(parameter.Type) && MarkOf(parameter) is not null; }
        _marked[definition] = isMarked;
        return isMarked;
    }

    private static bool HoldsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String };

    private bool MayMark(IAssemblySymbol? assembly)
    {
        if (assembly is null) { return false; }
        if (_marking.TryGetValue(assembly, out bool may)) { return may; }
        may = assembly is ISourceAssemblySymbol || !assembly.Name.StartsWith("System.", StringComparison.Ordinal);
        _marking[assembly] = may;
        return may;
    }

    /// <summary>By name, so that another library can bring the marks itself.</summary>
    private static bool IsLibrary(INamespaceSymbol space) =>
        space is { Name: "Fluent", ContainingNamespace: { Name: "Pbr", ContainingNamespace.IsGlobalNamespace: true } };

    private bool IsOurs(ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _entry.ContainingAssembly)
        && SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, _entry.ContainingNamespace);
}
