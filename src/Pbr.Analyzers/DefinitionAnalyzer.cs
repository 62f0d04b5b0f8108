using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Pbr.Analyzers.Configuration;
using Pbr.Analyzers.Extraction;
using Pbr.Analyzers.Reporting;

namespace Pbr.Analyzers;

/// <summary>Runs the rule book over the programmes that a compilation defines with the fluent language.</summary>
/// <remarks>It holds no rule and no state: what a compilation defines is kept with that compilation.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefinitionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (FluentSymbols.Of(start.Compilation) is not { } symbols) { return; }
            DefinitionCollector collector = new(symbols, new RuleSettings(start.Compilation, start.Options.AnalyzerConfigOptionsProvider, start.CancellationToken));
            start.RegisterOperationBlockAction(collector.ReadMember);
            start.RegisterCompilationEndAction(collector.ReadAcrossMembers);
        });
    }
}
