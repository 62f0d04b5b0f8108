using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.CodeFixes.Edits;

/// <summary>One change of one document.</summary>
internal sealed class DocumentEdit
{
    private readonly DocumentId _document;
    private readonly TextChange _change;

    public DocumentEdit(DocumentId document, TextChange change)
    {
        _document = document;
        _change = change;
    }

    /// <summary>Applies changes together. Of two that are the same, or that touch the same characters, the first stands.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<DocumentEdit> edits, CancellationToken cancellation)
    {
        Solution changed = solution;
        foreach (IGrouping<DocumentId, DocumentEdit> document in edits.GroupBy(edit => edit._document))
        {
            if (solution.GetDocument(document.Key) is not { } original) { continue; }
            SourceText text = await original.GetTextAsync(cancellation).ConfigureAwait(false);
            List<TextChange> changes = new();
            foreach (TextChange change in document.Select(edit => edit._change).Distinct().OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End))
            {
                if (changes.Count == 0 || change.Span.Start >= changes[changes.Count - 1].Span.End) { changes.Add(change); }
            }

            if (await original.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root) { DeclarationEdit.RemoveEmptied(root, changes); }
            changed = changed.WithDocumentText(document.Key, text.WithChanges(changes));
        }

        return changed;
    }
}
