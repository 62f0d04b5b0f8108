using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Pbr.Analyzers.Tests.Harness;

namespace Pbr.Conformance.Tests;

/// <summary>Writes the marks that <see cref="Markup"/> reads: one pair for a place, with its rules separated by commas.</summary>
internal static class MarkedSource
{
    /// <summary>The source with a mark around each place. Of places that overlap, one must lie within the other.</summary>
    public static string Write(string source, IEnumerable<ExpectedDiagnostic> found)
    {
        List<(TextSpan Span, string Ids)> marks = found
            .GroupBy(one => one.Span)
            .Select(place => (place.Key, string.Join(',', place.Select(one => one.Id).Order(StringComparer.Ordinal))))
            .ToList();
        StringBuilder marked = new();
        for (int i = 0; i <= source.Length; i++)
        {
            marked.Insert(marked.Length, "|}", marks.Count(mark => mark.Span.End == i && !mark.Span.IsEmpty));
            foreach ((TextSpan span, string ids) in marks.Where(mark => mark.Span.Start == i).OrderByDescending(mark => mark.Span.Length))
            {
                marked.Append("{|").Append(ids).Append(':').Append(span.IsEmpty ? "|}" : "");
            }

            if (i < source.Length) { marked.Append(source[i]); }
        }

        return marked.ToString();
    }
}
