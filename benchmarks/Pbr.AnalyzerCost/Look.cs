using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Pbr.AnalyzerCost;

/// <summary>An analyzer that asks the compiler for what every member does, looks at it once, and checks nothing: what any analyzer of calls costs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Look : DiagnosticAnalyzer
{
    private static int seen;

    /// <summary>How many operations were looked at.</summary>
    public static int Seen => seen;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("LOOK", "Look", "Look", "Test", DiagnosticSeverity.Hidden, isEnabledByDefault: true)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationBlockAction(static block =>
        {
            int count = 0;
            foreach (IOperation root in block.OperationBlocks)
            {
                foreach (IOperation operation in Microsoft.CodeAnalysis.Operations.OperationExtensions.Descendants(root)) { count++; }
            }

            System.Threading.Interlocked.Add(ref seen, count);
        });
    }
}
