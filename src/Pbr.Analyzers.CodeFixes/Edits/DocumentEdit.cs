using System.Collections.Generic;
using System.Collections.Immutable;
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

    /// <summary>
    /// Applies repairs together, each whole or not at all. Of two that touch the same characters, the first stands; what two have in common is done once.
    /// </summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<ImmutableArray<DocumentEdit>> repairs, CancellationToken cancellation)
    {
        Dictionary<DocumentId, List<TextChange>> accepted = new();
        foreach (ImmutableArray<DocumentEdit> repair in repairs)
        {
            if (!repair.All(edit => ListOf(accepted, edit._document).TrueForAll(other => Agree(edit._change, other)))) { continue; }
            foreach (DocumentEdit edit in repair)
            {
                List<TextChange> changes = ListOf(accepted, edit._document);
                if (!changes.Contains(edit._change)) { changes.Add(edit._change); }
            }
        }

        Solution changed = solution;
        foreach (KeyValuePair<DocumentId, List<TextChange>> document in accepted)
        {
            if (solution.GetDocument(document.Key) is not { } original) { continue; }
            SourceText text = await original.GetTextAsync(cancellation).ConfigureAwait(false);
            List<TextChange> changes = document.Value.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End).ToList();
            if (await original.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root) { RemovalEdit.RemoveEmptied(root, changes); }
            changed = changed.WithDocumentText(document.Key, text.WithChanges(changes));
        }

        return changed;
    }

    private static List<TextChange> ListOf(Dictionary<DocumentId, List<TextChange>> accepted, DocumentId document)
    {
        if (!accepted.TryGetValue(document, out List<TextChange>? changes)) { accepted.Add(document, changes = new List<TextChange>()); }
        return changes;
    }

    /// <summary>Whether two changes can both be made. Text may be put at either end of what another changes.</summary>
    private static bool Agree(TextChange one, TextChange other) =>
        one.Equals(other) || one.Span.End <= other.Span.Start || other.Span.End <= one.Span.Start;
}
