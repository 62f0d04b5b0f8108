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
        ImmutableArray.Create("PBR2001", "PBR2002", "PBR2003", "PBR2004", "PBR2011", "PBR2014", "PBR3005");

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
