using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Pbr.Analyzers.Extraction;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Reporting;

/// <summary>Makes a diagnostic of a finding: its places become locations, its repairs become properties.</summary>
internal static class DiagnosticFactory
{
    /// <summary>The diagnostic; null where the finding points at nothing that stands in the source.</summary>
    public static Diagnostic? Create(Finding finding, CancellationToken cancellation)
    {
        if (finding.Place.Anchor?.Source is not AnchorSource source) { return null; }
        Location exact = source.Locate(finding.Place.Range, cancellation, out _);

        // An editor shows what it finds in the file that it analyses: a text from another file is reported where it is used.
        Location primary = exact.SourceTree == source.Use.SourceTree ? exact : source.Use;
        List<Location> others = new();
        if (primary != exact) { others.Add(exact); }
        foreach (Place related in finding.RelatedPlaces)
        {
            if (related.Anchor?.Source is AnchorSource place) { IndexOf(others, primary, place.Locate(related.Range, cancellation, out _)); }
        }

        List<RepairNote> notes = new();
        foreach (Repair repair in finding.Repairs)
        {
            if (NoteOf(repair, finding, others, primary, cancellation) is { } note) { notes.Add(note); }
        }

        return Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            primary,
            Descriptors.Of(finding.Severity),
            others,
            RepairNote.Write(notes),
            finding.Arguments.ToArray());
    }

    /// <summary>A repair that cannot be made as a whole is not offered.</summary>
    private static RepairNote? NoteOf(Repair repair, Finding finding, List<Location> others, Location primary, CancellationToken cancellation)
    {
        List<Location> places = new();
        foreach (RepairEdit edit in repair.Edits)
        {
            if (PlaceOf(edit, cancellation) is not { } place) { return null; }
            places.Add(place);
        }

        ImmutableArray<EditNote>.Builder edits = ImmutableArray.CreateBuilder<EditNote>(places.Count);
        for (int i = 0; i < places.Count; i++)
        {
            RepairEdit edit = repair.Edits[i];
            edits.Add(new EditNote(edit.Kind.ToString(), IndexOf(others, primary, places[i]), edit.Name, edit.Text));
        }

        return new RepairNote(repair.Title.Spanish, repair.Title.English, KindOf(repair, finding), repair.IsGuess, edits.MoveToImmutable());
    }

    /// <summary>A text is replaced where it was typed, and only where its very characters are known; a value or a declaration is where it is used.</summary>
    private static Location? PlaceOf(RepairEdit edit, CancellationToken cancellation)
    {
        if (edit.Place.Anchor?.Source is not AnchorSource source) { return null; }
        if (edit.Kind != RepairKind.Replace) { return source.Use; }
        Location exact = source.Locate(edit.Place.Range, cancellation, out bool isExact);
        return isExact ? exact : null;
    }

    /// <summary>
    /// What Fix All takes for the same choice: the kinds of its edits. A text can be mended where it is wrong, or elsewhere so that it becomes right;
    /// and to declare everything is more than to declare one.
    /// </summary>
    private static string KindOf(Repair repair, Finding finding)
    {
        IEnumerable<string> kinds = repair.Edits
            .Select(edit => edit.Kind == RepairKind.Replace && edit.Place.Anchor != finding.Place.Anchor ? "ReplaceElsewhere" : edit.Kind + edit.Name)
            .Distinct();
        string kind = string.Join("+", kinds);
        return repair.Edits.Length > 1 && repair.Edits.All(edit => edit.Kind == RepairKind.DeclareVariable) ? kind + "s" : kind;
    }

    private static int IndexOf(List<Location> others, Location primary, Location location)
    {
        if (location == primary) { return EditNote.Primary; }
        int index = others.IndexOf(location);
        if (index >= 0) { return index; }
        others.Add(location);
        return others.Count - 1;
    }
}
