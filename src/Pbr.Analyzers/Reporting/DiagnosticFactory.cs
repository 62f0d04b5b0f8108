using System.Collections.Generic;
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
            if (PlaceOf(repair, cancellation) is { } place) { notes.Add(new RepairNote(KindOf(repair, finding), repair.Text, IndexOf(others, primary, place))); }
        }

        return Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            primary,
            Descriptors.Of(finding.Severity),
            others,
            RepairNote.Write(notes),
            finding.Arguments.ToArray());
    }

    /// <summary>A text is replaced where it was typed, and only where its very characters are known; a declaration is where it is used.</summary>
    private static Location? PlaceOf(Repair repair, CancellationToken cancellation)
    {
        if (repair.Place.Anchor?.Source is not AnchorSource source) { return null; }
        if (repair.Kind != RepairKind.Replace) { return source.Use; }
        Location exact = source.Locate(repair.Place.Range, cancellation, out bool isExact);
        return isExact ? exact : null;
    }

    /// <summary>A text can be mended where it is wrong, or elsewhere so that it becomes right: a user tells the two apart, and so does Fix All.</summary>
    private static string KindOf(Repair repair, Finding finding) => repair.Kind switch
    {
        RepairKind.Replace => repair.Place.Anchor == finding.Place.Anchor ? RepairNote.ReplaceHere : RepairNote.ReplaceElsewhere,
        RepairKind.DeclareVariable => RepairNote.DeclareVariable,
        _ => RepairNote.RemoveVariable,
    };

    private static int IndexOf(List<Location> others, Location primary, Location location)
    {
        if (location == primary) { return RepairNote.Primary; }
        int index = others.IndexOf(location);
        if (index >= 0) { return index; }
        others.Add(location);
        return others.Count - 1;
    }
}
