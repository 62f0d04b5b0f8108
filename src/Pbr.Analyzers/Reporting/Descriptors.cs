using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Pbr.Kernel.Rules;

namespace Pbr.Analyzers.Reporting;

/// <summary>The rules of the book as diagnostics of the compiler.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = Make();

    /// <summary>All of them, by number.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = List();

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(RuleInfo rule) => ById[rule.Id];

    /// <summary>A severity of the book as one of the compiler.</summary>
    public static DiagnosticSeverity Of(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    /// <summary>There is no help link: a rule's page is a file of the repository and of the package, and has no address yet.</summary>
    private static DiagnosticDescriptor Make(RuleInfo rule) => new(
        rule.Id,
        new BilingualString(rule.Title),
        new BilingualString(rule.Message),
        "Pbr" + rule.Category,
        Of(rule.DefaultSeverity),
        isEnabledByDefault: rule.Preset <= Preset.Recommended);

    private static ImmutableDictionary<string, DiagnosticDescriptor> Make()
    {
        Dictionary<string, DiagnosticDescriptor> made = new();
        foreach (RuleInfo rule in RuleBook.Rules) { made.Add(rule.Id, Make(rule)); }
        return made.ToImmutableDictionary();
    }

    private static ImmutableArray<DiagnosticDescriptor> List()
    {
        ImmutableArray<DiagnosticDescriptor>.Builder all = ImmutableArray.CreateBuilder<DiagnosticDescriptor>();
        foreach (RuleInfo rule in RuleBook.Rules) { all.Add(ById[rule.Id]); }
        return all.ToImmutable();
    }
}
