using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Reporting;

/// <summary>Writes findings as the results of a SARIF log.</summary>
internal sealed class SarifResults
{
    private readonly Utf8JsonWriter _writer;
    private readonly CultureInfo _culture;
    private readonly Dictionary<string, int> _indexes;

    public SarifResults(Utf8JsonWriter writer, CultureInfo culture)
    {
        _writer = writer;
        _culture = culture;
        _indexes = RuleBook.Rules.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
    }

    /// <summary>Writes one result.</summary>
    public void Write(Finding finding)
    {
        _writer.WriteStartObject();
        _writer.WriteString("ruleId", finding.Rule.Id);
        _writer.WriteNumber("ruleIndex", _indexes[finding.Rule.Id]);
        _writer.WriteString("level", SarifWriter.LevelOf(finding.Severity));
        _writer.WriteStartObject("message");
        _writer.WriteString("text", finding.Message(_culture));
        _writer.WriteEndObject();
        _writer.WriteStartArray("locations");
        WriteLocation(finding.Place, finding.Subject, id: null);
        _writer.WriteEndArray();
        if (!finding.RelatedPlaces.IsEmpty)
        {
            _writer.WriteStartArray("relatedLocations");
            for (int i = 0; i < finding.RelatedPlaces.Length; i++) { WriteLocation(finding.RelatedPlaces[i], subject: "", id: i); }
            _writer.WriteEndArray();
        }

        _writer.WriteEndObject();
    }

    private void WriteLocation(Place place, string subject, int? id)
    {
        _writer.WriteStartObject();
        if (id is { } number) { _writer.WriteNumber("id", number); }
        if (place.Location is { } location) { WriteFile(location); }
        if (subject.Length > 0)
        {
            _writer.WriteStartArray("logicalLocations");
            _writer.WriteStartObject();
            _writer.WriteString("fullyQualifiedName", subject);
            _writer.WriteString("kind", "element");
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }

        WriteField(place);
        _writer.WriteEndObject();
    }

    private void WriteFile(TextLocation location)
    {
        _writer.WriteStartObject("physicalLocation");
        _writer.WriteStartObject("artifactLocation");

        // A text without a file still has lines; a relative address of no length is the nearest that the format offers.
        _writer.WriteString("uri", location.File is { } file ? UriOf(file) : "");
        _writer.WriteEndObject();
        _writer.WriteStartObject("region");
        _writer.WriteNumber("startLine", location.StartLine);
        _writer.WriteNumber("startColumn", location.StartColumn);
        _writer.WriteNumber("endLine", location.EndLine);
        _writer.WriteNumber("endColumn", location.EndColumn);
        _writer.WriteNumber("charOffset", location.Start);
        _writer.WriteNumber("charLength", location.Length);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    /// <summary>Which field it is and what is quoted, with its place in the field: all there is for a definition in code.</summary>
    private void WriteField(Place place)
    {
        if (place.Anchor is not { } anchor) { return; }
        _writer.WriteStartObject("properties");
        _writer.WriteString("field", anchor.Field.ToString());
        if (place.Quote is { } quote) { _writer.WriteString("quote", quote); }
        if (place.Range is { } range)
        {
            _writer.WriteNumber("start", range.Start);
            _writer.WriteNumber("length", range.Length);
        }

        _writer.WriteEndObject();
    }

    private static string UriOf(string file) => Path.IsPathFullyQualified(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
