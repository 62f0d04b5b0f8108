using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Reporting;

/// <summary>Makes a diagnostic of a finding in a definition file.</summary>
internal static class FileDiagnostics
{
    /// <summary>The diagnostic; null where the finding points at nothing that stands in the file.</summary>
    public static Diagnostic? Create(Finding finding, string path)
    {
        if (finding.Place.Location is not { } primary) { return null; }
        List<Location> others = new();
        foreach (Place related in finding.RelatedPlaces)
        {
            if (related.Location is { } place) { others.Add(InFile(place, path)); }
        }

        return Diagnostic.Create(
            Descriptors.Of(finding.Rule), InFile(primary, path), Descriptors.Of(finding.Severity), others, properties: null, finding.Arguments.ToArray());
    }

    private static Location InFile(TextLocation place, string path) => Location.Create(
        path,
        new TextSpan(place.Start, place.Length),
        new LinePositionSpan(new LinePosition(place.StartLine - 1, place.StartColumn - 1), new LinePosition(place.EndLine - 1, place.EndColumn - 1)));
}
