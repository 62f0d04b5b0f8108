using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Pbr.AnalyzerCost;

/// <summary>An analyzer that looks at the project once and then at nothing: what the compiler pays as soon as there is any analyzer, as there is in every project of the SDK.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Idle : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("IDLE", "Idle", "Idle", "Test", DiagnosticSeverity.Hidden, isEnabledByDefault: true)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start => start.Compilation.GetTypeByMetadataName("Pbr.Fluent.Mir"));
    }
}
