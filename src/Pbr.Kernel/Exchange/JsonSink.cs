using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pbr.Kernel.Json;

namespace Pbr.Kernel.Exchange;

/// <summary>Writes a definition as JSON that a person can read: accents and signs as they are, the figures of a schedule on one line.</summary>
internal sealed class JsonSink : IDefinitionSink, IDisposable
{
    private readonly Utf8JsonWriter _writer;
    private StringBuilder? _line;

    public JsonSink(Stream utf8Json)
    {
        _writer = new Utf8JsonWriter(utf8Json, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = JsonParser.MaximumDepth + 2,
        });
    }

    public void Dispose() => _writer.Dispose();

    /// <inheritdoc/>
    public void Text(string? name, string? value)
    {
        if (name is not null) { _writer.WritePropertyName(name); }
        _writer.WriteStringValue(value is null ? null : Whole(value));
    }

    /// <inheritdoc/>
    public void Figure(string? name, decimal? value)
    {
        if (_line is not null)
        {
            if (_line.Length > 1) { _line.Append(", "); }
            _line.Append(value is { } figure ? figure.ToString(CultureInfo.InvariantCulture) : "null");
            return;
        }

        if (name is not null) { _writer.WritePropertyName(name); }
        if (value is { } number) { _writer.WriteNumberValue(number); }
        else { _writer.WriteNullValue(); }
    }

    /// <inheritdoc/>
    public void BeginPart(string? name)
    {
        if (name is not null) { _writer.WritePropertyName(name); }
        _writer.WriteStartObject();
    }

    /// <inheritdoc/>
    public void EndPart() => _writer.WriteEndObject();

    /// <inheritdoc/>
    public void BeginList(string name, bool isShort)
    {
        _writer.WritePropertyName(name);
        if (isShort) { _line = new StringBuilder("["); }
        else { _writer.WriteStartArray(); }
    }

    /// <inheritdoc/>
    public void EndList()
    {
        if (_line is null)
        {
            _writer.WriteEndArray();
            return;
        }

        _writer.WriteRawValue(_line.Append(']').ToString());
        _line = null;
    }

    private static string Whole(string text)
    {
        StringBuilder? whole = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) { continue; }
            if (char.IsSurrogatePair(text, i)) { i++; }
            else { (whole ??= new StringBuilder(text))[i] = '\uFFFD'; }
        }

        return whole?.ToString() ?? text;
    }
}
