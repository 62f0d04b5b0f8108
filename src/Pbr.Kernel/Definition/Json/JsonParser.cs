using System;
using System.Collections.Generic;

namespace Pbr.Kernel.Json;

/// <summary>Reads a text as JSON (RFC 8259), with the place of everything.</summary>
/// <remarks>
/// What is wrong but can only mean one thing is reported and read on from: a comment, a comma too many or missing, a name that stands twice, a bad
/// escape. Where the structure itself is in doubt reading stops, after one report. It never throws, and takes time in proportion to the text.
/// </remarks>
internal sealed partial class JsonParser
{
    /// <summary>How deep values may be nested; a definition needs nine levels.</summary>
    public const int MaximumDepth = 64;

    /// <summary>How long a text may be, in UTF-16 units; the largest programmes published take a hundredth of it.</summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    private readonly string _text;
    private readonly JsonProblems _problems;
    private int _at;

    private JsonParser(string text, int begin, JsonProblems problems)
    {
        _text = text;
        _at = begin;
        _problems = problems;
    }

    /// <summary>The one value of a text; null where its structure cannot be read.</summary>
    public static JsonValue? Parse(JsonSource source, JsonProblems problems)
    {
        if (source.Text.Length > MaximumLength)
        {
            problems.Unreadable(source.Begin, source.Begin, JsonMessages.TooLong(source.Text.Length, MaximumLength));
            return null;
        }

        JsonParser parser = new(source.Text, source.Begin, problems);
        JsonValue? value = parser.ReadValue(depth: 0);
        if (value is null) { return null; }
        parser.SkipBlank();
        return parser._at == source.Text.Length ? value : parser.Stop(JsonMessages.AfterTheEnd(parser.Rest()));
    }

    private JsonValue? ReadValue(int depth)
    {
        SkipBlank();
        if (_at == _text.Length) { return Stop(JsonMessages.EndsEarly()); }
        if (depth > MaximumDepth) { return Stop(JsonMessages.TooDeep(MaximumDepth)); }
        switch (_text[_at])
        {
            case '{':
                return ReadObject(depth);
            case '[':
                return ReadArray(depth);
            case '"':
                return ReadString();
            case ',' or ']' or '}' or ':':
                return Stop(JsonMessages.NoValue(_text[_at]));
            default:
                return ReadWord();
        }
    }

    private JsonValue? ReadObject(int depth)
    {
        int start = _at++;
        List<JsonMember> members = new();
        Dictionary<string, JsonValue> names = new(StringComparer.Ordinal);
        SkipBlank();
        while (!Take('}'))
        {
            if (_at == _text.Length) { return Stop(JsonMessages.NotClosed("{", "}")); }
            if (_text[_at] != '"') { return Stop(JsonMessages.NoName(Rest())); }
            if (ReadString() is not { } name) { return null; }
            SkipBlank();
            if (!Take(':')) { return Stop(JsonMessages.NoColon(name.Text)); }
            if (ReadValue(depth + 1) is not { } value) { return null; }
            if (names.TryGetValue(name.Text, out JsonValue? first)) { _problems.Twice(name, first); }
            else
            {
                names.Add(name.Text, name);
                members.Add(new JsonMember(name, value));
            }

            if (!Separate('}', value.End)) { return Stop(JsonMessages.NoComma("}", Rest())); }
        }

        return new JsonValue(JsonKind.Object, start, _at) { Members = members };
    }

    private JsonValue? ReadArray(int depth)
    {
        int start = _at++;
        List<JsonValue> items = new();
        SkipBlank();
        while (!Take(']'))
        {
            if (_at == _text.Length) { return Stop(JsonMessages.NotClosed("[", "]")); }
            if (ReadValue(depth + 1) is not { } value) { return null; }
            items.Add(value);
            if (!Separate(']', value.End)) { return Stop(JsonMessages.NoComma("]", Rest())); }
        }

        return new JsonValue(JsonKind.Array, start, _at) { Items = items };
    }

    /// <summary>Goes on to the next member or item, or to the closing bracket; false where neither can follow.</summary>
    private bool Separate(char close, int end)
    {
        SkipBlank();
        if (_at == _text.Length || _text[_at] == close) { return true; }
        int comma = _at;
        if (Take(','))
        {
            SkipBlank();
            if (_at < _text.Length && _text[_at] == close) { _problems.Unreadable(comma, comma + 1, JsonMessages.TrailingComma()); }
            return true;
        }

        // Two values on two lines, and the comma forgotten between them: it can mean nothing else.
        if (_text[_at] is not ('"' or '{' or '[')) { return false; }
        _problems.Unreadable(end, end, JsonMessages.MissingComma());
        return true;
    }

    private bool Take(char wanted)
    {
        if (_at == _text.Length || _text[_at] != wanted) { return false; }
        _at++;
        return true;
    }

    /// <summary>Reports what stands here, and ends the reading.</summary>
    private JsonValue? Stop(Message message)
    {
        _problems.Unreadable(_at, Math.Min(_at + Math.Max(Rest().Length, 1), _text.Length), message);
        return null;
    }
}
