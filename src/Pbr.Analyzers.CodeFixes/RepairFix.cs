using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Pbr.Analyzers.CodeFixes.Edits;

namespace Pbr.Analyzers.CodeFixes;

/// <summary>Applies the repairs that the rule book attached to a finding. It decides nothing: what is right stands in the diagnostic.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepairFix))]
public sealed class RepairFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(
            "PBR1004",
            "PBR2001", "PBR2002", "PBR2003", "PBR2004", "PBR2005", "PBR2007", "PBR2009", "PBR2011", "PBR2012", "PBR2014",
            "PBR3002", "PBR3003", "PBR3004", "PBR3005", "PBR3006", "PBR3007",
            "PBR4001", "PBR4008", "PBR4009", "PBR4012");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => RepairFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (RepairOffer offer in RepairOffer.Of(diagnostic))
            {
                Solution solution = context.Document.Project.Solution;
                ImmutableArray<DocumentEdit> edits = await offer.EditsAsync(solution, context.CancellationToken).ConfigureAwait(false);
                if (edits.IsEmpty) { continue; }
                context.RegisterCodeFix(
                    CodeAction.Create(offer.Title, cancellation => DocumentEdit.ApplyAsync(solution, ImmutableArray.Create(edits), cancellation), offer.Key),
                    diagnostic);
            }
        }
    }
}
