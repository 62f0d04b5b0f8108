using System.Collections.Generic;
using System.Collections.Immutable;
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
    private readonly ImmutableArray<RepairNote> _parts;
    private readonly bool _isGuess;
    private readonly bool _isSurest;

    private RepairOffer(Diagnostic diagnostic, ImmutableArray<RepairNote> parts, bool isGuess, bool isSurest)
    {
        _diagnostic = diagnostic;
        _note = parts[0];
        _parts = parts;
        _isGuess = isGuess;
        _isSurest = isSurest;
    }

    /// <summary>The key of the surest repair, whatever its kind.</summary>
    public static string SurestKey => "Pbr.Surest";

    /// <summary>What the repair does, in the user's language.</summary>
    public string Title => Titles.Of(_note);

    /// <summary>
    /// What Fix All repeats. The surest repair stands for the surest one of every diagnostic, whatever its kind, so that one run mends them all;
    /// another choice is repeated where the same kind of choice is offered, and a guess at a name only for that very name.
    /// </summary>
    public string Key => _isSurest ? SurestKey : _isGuess ? "Pbr." + _note.Kind + ":" + _note.Text : "Pbr." + _note.Kind;

    /// <summary>
    /// The offers for a diagnostic, the surest first. A name that merely looks like a declared one, which the formula uses already, may well be
    /// another variable: there, declaring it comes before writing the other.
    /// </summary>
    public static IEnumerable<RepairOffer> Of(Diagnostic diagnostic)
    {
        ImmutableArray<RepairNote> notes = RepairNote.Read(diagnostic.Properties);
        bool isPaired = notes.Any(note => note.Kind == RepairNote.ReplaceElsewhere);
        bool mayDeclare = notes.Any(note => note.Kind == RepairNote.DeclareVariable);
        return notes
            .GroupBy(note => (note.Kind, note.Text))
            .Select(parts => (Parts: parts.ToImmutableArray(), IsGuess: parts.Key.Kind == RepairNote.ReplaceHere && mayDeclare && !isPaired))
            .OrderBy(repair => repair.IsGuess)
            .Select((repair, rank) => new RepairOffer(diagnostic, repair.Parts, repair.IsGuess, isSurest: rank == 0));
    }

    /// <summary>The changes it makes; none where it cannot be made here as a whole.</summary>
    public async Task<ImmutableArray<DocumentEdit>> EditsAsync(Solution solution, CancellationToken cancellation)
    {
        ImmutableArray<DocumentEdit>.Builder edits = ImmutableArray.CreateBuilder<DocumentEdit>();
        foreach (RepairNote part in _parts)
        {
            if (await EditAsync(part, solution, cancellation).ConfigureAwait(false) is not { } edit) { return ImmutableArray<DocumentEdit>.Empty; }
            edits.Add(edit);
        }

        return edits.ToImmutable();
    }

    private async Task<DocumentEdit?> EditAsync(RepairNote part, Solution solution, CancellationToken cancellation)
    {
        Location? location = part.Location == RepairNote.Primary ? _diagnostic.Location
            : part.Location < _diagnostic.AdditionalLocations.Count ? _diagnostic.AdditionalLocations[part.Location]
            : null;
        if (location?.SourceTree is not { } tree || solution.GetDocument(tree) is not { } document) { return null; }
        SyntaxNode root = await tree.GetRootAsync(cancellation).ConfigureAwait(false);
        if (!root.FullSpan.Contains(location.SourceSpan)) { return null; }
        TextChange? change = part.Kind switch
        {
            RepairNote.ReplaceHere or RepairNote.ReplaceElsewhere => LiteralEdit.Replace(root, location.SourceSpan, part.Text),
            RepairNote.DeclareVariable => DeclarationEdit.Declare(root, location.SourceSpan, part.Text),
            RepairNote.RemoveVariable => DeclarationEdit.Remove(root, location.SourceSpan),
            _ => null,
        };
        return change is { } made ? new DocumentEdit(document.Id, made) : null;
    }
}
