using System.Text;

namespace Pbr.Kernel.Json;

/// <content>White space, strings and words.</content>
internal sealed partial class JsonParser
{
    private const int LongestQuote = 40;

    private static readonly char[] LineEnds = { '\n', '\r' };

    /// <summary>The word that stands here, cut where it is long: what a message quotes.</summary>
    private string Rest()
    {
        int end = _at;
        while (end < _text.Length && end - _at < LongestQuote && IsOfWord(_text[end])) { end++; }
        if (end == _at && end < _text.Length) { end += char.IsSurrogatePair(_text, end) ? 2 : 1; }
        return _text.Substring(_at, end - _at);
    }

    private void SkipBlank()
    {
        while (_at < _text.Length)
        {
            if (_text[_at] is ' ' or '\t' or '\n' or '\r') { _at++; }
            else if (_text[_at] == '/' && _at + 1 < _text.Length && _text[_at + 1] is '/' or '*') { SkipComment(); }
            else { return; }
        }
    }

    private void SkipComment()
    {
        int start = _at;
        int end;
        if (_text[_at + 1] == '/')
        {
            end = _text.IndexOfAny(LineEnds, _at);
        }
        else
        {
            end = _text.IndexOf("*/", _at + 2, System.StringComparison.Ordinal);
            if (end >= 0) { end += 2; }
        }

        _at = end < 0 ? _text.Length : end;
        _problems.Unreadable(start, _at, JsonMessages.Comment());
    }

    private JsonValue? ReadString()
    {
        int start = _at;
        int close = FindClose(start + 1);
        if (close < 0) { return Stop(JsonMessages.StringNotClosed()); }
        _at = close + 1;
        int plain = _text.IndexOf('\\', start + 1, close - start - 1);
        string text = plain < 0 && IsWhole(start + 1, close) ? _text.Substring(start + 1, close - start - 1) : Decode(start + 1, close);
        return new JsonValue(JsonKind.Text, start, _at) { Text = text };
    }

    /// <summary>The closing quotation mark; -1 where the line or the text ends before it.</summary>
    private int FindClose(int from)
    {
        for (int i = from; i < _text.Length; i++)
        {
            if (_text[i] == '"') { return i; }
            if (_text[i] is '\n' or '\r') { return -1; }
            if (_text[i] == '\\') { i++; }
        }

        return -1;
    }

    private bool IsWhole(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_text[i] < ' ' || char.IsSurrogate(_text[i])) { return false; }
        }

        return true;
    }

    /// <summary>What a string says: one character for each that is written, so that places can be counted.</summary>
    private string Decode(int start, int end)
    {
        StringBuilder text = new(end - start);
        int beforeLast = start;
        int last = start;
        for (int i = start; i < end;)
        {
            int length = JsonEscape.LengthAt(_text, i, end);
            char c = _text[i];
            if (c == '\\' && !JsonEscape.TryDecode(_text, i, end, out c)) { _problems.Unreadable(i, i + length, JsonMessages.BadEscape(_text.Substring(i, length))); }
            else if (_text[i] < ' ') { _problems.Unreadable(i, i + length, JsonMessages.Control()); }

            if (text.Length > 0 && char.IsHighSurrogate(text[text.Length - 1]) && !char.IsLowSurrogate(c)) { Replace(text, beforeLast, last); }
            text.Append(c);
            bool follows = text.Length > 1 && char.IsHighSurrogate(text[text.Length - 2]);
            beforeLast = i;
            i += length;
            last = i;
            if (char.IsLowSurrogate(c) && !follows) { Replace(text, beforeLast, last); }
        }

        if (text.Length > 0 && char.IsHighSurrogate(text[text.Length - 1])) { Replace(text, beforeLast, last); }
        return text.ToString();
    }

    /// <summary>Half a pair stands for no character: the mark of a lost one takes its place.</summary>
    private void Replace(StringBuilder text, int start, int end)
    {
        text[text.Length - 1] = '\uFFFD';
        _problems.Unreadable(start, end, JsonMessages.HalfPair());
    }

    /// <summary>A number, or one of the three words; anything else that looks like a word is reported and skipped.</summary>
    private JsonValue? ReadWord()
    {
        int start = _at;
        while (_at < _text.Length && IsOfWord(_text[_at])) { _at++; }
        if (_at == start) { return Stop(JsonMessages.NoValue(Rest())); }
        string word = _text.Substring(start, _at - start);
        JsonKind kind = word switch
        {
            "null" => JsonKind.Null,
            "true" or "false" => JsonKind.Truth,
            _ => JsonNumber.IsNumber(word) ? JsonKind.Number : JsonKind.Unreadable,
        };
        if (kind == JsonKind.Unreadable)
        {
            string quote = word.Length > LongestQuote ? word.Substring(0, LongestQuote) : word;
            _problems.Unreadable(start, _at, JsonNumber.LooksLikeNumber(word) ? JsonMessages.BadNumber(quote) : JsonMessages.NotQuoted(quote));
        }

        return new JsonValue(kind, start, _at) { Text = kind is JsonKind.Number ? word : "" };
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '+' or '-' or '.' or '_' or '$' or '%';
}
