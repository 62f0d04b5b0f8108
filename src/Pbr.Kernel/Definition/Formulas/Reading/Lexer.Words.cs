using System.Collections.Generic;
using System.Text;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Formulas;

internal sealed partial class Lexer
{
    private const int LongestSubscript = 40;

    private readonly StringBuilder _word = new();
    private readonly List<int> _places = new();
    private readonly List<int> _ends = new();

    private bool StartsWord(char character, int length)
    {
        if (character == 'Σ') { return false; }
        if (Letters.IsLetter(character) && !Letters.IsMark(character)) { return Letters.OfSubscript(character) == '\0'; }
        if (char.IsHighSurrogate(character)) { return IsLetterPair(_position); }
        if (character == '_') { return Letters.IsLetter(_source.Read(_position + length, out _)); }

        // A sign stuck to a letter belongs to a name: %PCLR, #viviendas. A sign after a number is a percentage.
        bool isSign = character == '#' || (character == '%' && !(EndsWith(TokenKind.Number) && !_hasSpace) && !EndsWith(TokenKind.Close));
        if (!isSign) { return false; }
        return character == '#' || Letters.IsLetter(_source.Read(_position + length, out _));
    }

    private bool EndsWith(TokenKind kind) => _tokens.Count > 0 && _tokens[_tokens.Count - 1].Kind == kind;

    private bool IsLetterPair(int position) => position + 1 < _source.Length
        && char.IsSurrogatePair(_source.Text[position], _source.Text[position + 1]) && char.IsLetter(_source.Text, position);

    private void ReadWord()
    {
        if (TryReadTimesLetter()) { return; }
        int start = _position;
        _word.Clear();
        _places.Clear();
        _ends.Clear();
        int end = start;
        while (end < _source.Length)
        {
            char character = _source.Read(end, out int length);
            if ((Letters.IsLetterOrDigit(character) && Letters.OfSubscript(character) == '\0') || (end == start && (character == '%' || character == '#')))
            {
                Append(character, end, length);
                end += length;
            }
            else if (IsLetterPair(end))
            {
                Append(_source.Text[end], end);
                Append(_source.Text[end + 1], end + 1);
                end += 2;
            }
            else if (Letters.IsInvisible(character)) { end += length; }
            else if (!TryReadSubscript(character, length, ref end) && !TryReadInner(character, length, ref end)) { break; }
        }

        end = ReadLoweredTags(end);
        bool isAsWritten = end - start == _word.Length;
        _tokens.Add(new Token(TokenKind.Word, start, end, _word.ToString(), _hasSpace, isAsWritten ? null : _places.ToArray(), isAsWritten ? null : _ends.ToArray()));
        _position = end;
        _hasSpace = false;
    }

    private void Append(char character, int place, int length = 1)
    {
        _word.Append(character);
        _places.Add(place);
        _ends.Add(place + length);
    }

    /// <summary>X100 after an operand is a multiplication; where an operand is expected it is a name.</summary>
    private bool TryReadTimesLetter()
    {
        char character = _source.Text[_position];
        if ((character != 'x' && character != 'X') || _tokens.Count == 0) { return false; }
        if (!PublishedNumber.TryRead(_source.Text, _position + 1, out PublishedNumber number) || number.HasCurrency) { return false; }
        char next = _source.Read(number.Digits.End, out _);
        if ((Letters.IsLetter(next) && !StartsGlosses(number.Digits.End)) || next == '_') { return false; }
        TokenKind last = _tokens[_tokens.Count - 1].Kind;
        bool isAfterOperand = last is TokenKind.Close or TokenKind.Number or TokenKind.Percent
            || (last == TokenKind.Word && (number.Problem is not null || Vocabulary.IsScale(number.Value)));
        if (!isAfterOperand) { return false; }
        Add(TokenKind.Times, 1);
        _tokens[_tokens.Count - 1].IsSpelled = true;
        return true;
    }

    /// <summary>VF_n, VF_{n}, PSAIL\_MTA, VFₙ.</summary>
    private bool TryReadSubscript(char character, int length, ref int end)
    {
        char lowered = Letters.OfSubscript(character);
        if (lowered != '\0')
        {
            if (end == _position) { return false; }
            char before = _source.Text[end - 1];
            if (Letters.OfSubscript(before) == '\0' && _word[_word.Length - 1] != '_') { Append('_', end); }
            Append(lowered, end, length);
            end += length;
            return true;
        }

        if (character != '_') { return false; }
        char next = _source.Read(end + length, out _);
        if (Letters.IsLetterOrDigit(next) || next == '_')
        {
            if (next == '_' && _source.Read(end + length + 1, out _) == '_') { return false; }
            Append('_', end);
            end += length;
            return true;
        }

        return next == '{' && TryReadGroup(end, length == 1 ? "_{" : "\\_{", "}", ref end);
    }

    /// <summary>The apostrophe and ampersand inside words, and superscripts of units: D'Or, I&amp;D, m².</summary>
    private bool TryReadInner(char character, int length, ref int end)
    {
        if (end == _position) { return false; }
        bool isJoining = character == '\'' || character == '’' || character == '&';
        bool isInner = isJoining && char.IsLetter(_word[_word.Length - 1]) && char.IsLetter(_source.Read(end + length, out _));
        bool isUnit = Letters.IsSuperscript(character) && char.IsLower(_word[_word.Length - 1]);
        if (!isInner && !isUnit) { return false; }
        Append(character, end, length);
        end += length;
        return true;
    }

    private int ReadLoweredTags(int end)
    {
        int tag = end;
        while (tag < _source.Length && tag - end < LongestSubscript && char.IsWhiteSpace(_source.Text[tag])) { tag++; }
        return TryReadGroup(tag, "<sub>", "</sub>", ref tag) ? tag : end;
    }

    private bool TryReadGroup(int start, string opening, string closing, ref int end)
    {
        if (!StartsWith(start, opening)) { return false; }
        int first = start + opening.Length;
        int last = _source.Text.IndexOf(closing, first, System.Math.Min(LongestSubscript, _source.Length - first), System.StringComparison.OrdinalIgnoreCase);
        if (last < 0) { return false; }
        bool isSimple = true;
        bool isEmpty = true;
        for (int i = first; i < last; i++)
        {
            char character = _source.Text[i];
            if (char.IsWhiteSpace(character)) { continue; }
            if (character == '{' || character == '<' || character == '}') { return false; }
            isSimple &= Letters.IsLetterOrDigit(character);
            isEmpty = false;
        }

        if (isEmpty) { return false; }

        // A subscript that would not be one word keeps its braces: A_{t-1} is a name, A_t-1 may be a difference.
        Append('_', start);
        if (!isSimple) { Append('{', start); }
        for (int i = first; i < last; i++)
        {
            if (!char.IsWhiteSpace(_source.Text[i])) { Append(_source.Text[i], i); }
        }

        if (!isSimple) { Append('}', last); }
        end = last + closing.Length;
        return true;
    }

    private bool StartsWith(int position, string text) =>
        position + text.Length <= _source.Length
        && string.Compare(_source.Text, position, text, 0, text.Length, System.StringComparison.OrdinalIgnoreCase) == 0;
}
