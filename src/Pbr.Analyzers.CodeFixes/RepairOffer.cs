using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Pbr.Analyzers.CodeFixes.Edits;
using Pbr.Analyzers.Reporting;

namespace Pbr.Analyzers.CodeFixes;

/// <summary>One repair of one diagnostic, as a user is offered it.</summary>
internal sealed class RepairOffer
{
    private readonly Diagnostic _diagnostic;
    private readonly RepairNote _note;

    private RepairOffer(Diagnostic diagnostic, RepairNote note, string key)
    {
        _diagnostic = diagnostic;
        _note = note;
        Key = key;
    }

    /// <summary>The key of the surest repair, whatever its kind.</summary>
    public static string SurestKey => "Pbr.Surest";

    /// <summary>What the repair does, in the user's language.</summary>
    public string Title => Titles.IsSpanish ? _note.SpanishTitle : _note.EnglishTitle;

    /// <summary>Whether it is one of several that may be right.</summary>
    public bool IsGuess => _note.IsGuess;

    /// <summary>
    /// What Fix All repeats. The surest repair stands for the surest one of every diagnostic, whatever its kind, so that one run mends them all;
    /// another choice is repeated where the same kind of choice is offered, and a guess only where the very same text is guessed. A guess is never the surest.
    /// </summary>
    public string Key { get; }

    /// <summary>The offers for a diagnostic, the surest first; guesses come last, in the order of the rule book.</summary>
    public static IEnumerable<RepairOffer> Of(Diagnostic diagnostic)
    {
        HashSet<string> keys = new();
        foreach (RepairNote note in RepairNote.Read(diagnostic.Properties).OrderBy(note => note.IsGuess))
        {
            string key = note.IsGuess ? "Pbr." + note.Kind + ":" + string.Join(",", note.Edits.Select(edit => edit.Text).Distinct())
                : keys.Count == 0 ? SurestKey
                : "Pbr." + note.Kind;
            string unique = key;
            for (int i = 2; !keys.Add(unique); i++) { unique = key + "#" + i.ToString(CultureInfo.InvariantCulture); }
            yield return new RepairOffer(diagnostic, note, unique);
        }
    }

    /// <summary>The changes it makes; none where it cannot be made here as a whole.</summary>
    public async Task<ImmutableArray<DocumentEdit>> EditsAsync(Solution solution, CancellationToken cancellation)
    {
        ImmutableArray<DocumentEdit>.Builder edits = ImmutableArray.CreateBuilder<DocumentEdit>();
        foreach (EditNote part in _note.Edits)
        {
            if (await EditAsync(part, solution, cancellation).ConfigureAwait(false) is not { } edit) { return ImmutableArray<DocumentEdit>.Empty; }
            edits.Add(edit);
        }

        return edits.ToImmutable();
    }

    private async Task<DocumentEdit?> EditAsync(EditNote part, Solution solution, CancellationToken cancellation)
    {
        Location? location = part.Location == EditNote.Primary ? _diagnostic.Location
            : part.Location >= 0 && part.Location < _diagnostic.AdditionalLocations.Count ? _diagnostic.AdditionalLocations[part.Location]
            : null;
        if (location?.SourceTree is not { } tree || solution.GetDocument(tree) is not { } document) { return null; }
        SyntaxNode root = await tree.GetRootAsync(cancellation).ConfigureAwait(false);
        TextSpan span = location.SourceSpan;
        if (!root.FullSpan.Contains(span)) { return null; }
        bool isChoice = part.Kind is EditNote.SetChoice or EditNote.AddArgument or EditNote.AddCall;
        string value = isChoice ? await ValueEdit.QualifyAsync(document, span.Start, part.Text, cancellation).ConfigureAwait(false) : part.Text;
        TextChange? change = part.Kind switch
        {
            EditNote.Replace => LiteralEdit.Replace(root, span, part.Text),
            EditNote.DeclareVariable => DeclarationEdit.Declare(root, span, part.Text),
            EditNote.RemoveVariable => RemovalEdit.Remove(root, span),
            EditNote.SetNumber => ValueEdit.SetNumber(root, span, part.Text),
            EditNote.SetChoice => ValueEdit.SetChoice(root, span, value),
            EditNote.AddArgument => await ArgumentEdit.AddAsync(document, root, span, part.Name, value, cancellation).ConfigureAwait(false),
            EditNote.AddCall => DeclarationEdit.AddCall(root, span, part.Name, value),
            _ => null,
        };
        return change is { } made ? new DocumentEdit(document.Id, made) : null;
    }
}
