using System.Collections.Generic;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Formulas;

/// <summary>Cuts a formula's text into tokens in one pass, undoing LaTeX and HTML dressing. Never fails: what it does not know is an unknown token.</summary>
internal sealed partial class Lexer
{
    private const int ShortestBar = 4;

    private readonly Source _source;
    private readonly List<Token> _tokens = new();
    private readonly Stack<bool> _braces = new(); // whether each open brace is dressing
    private int _position;
    private bool _hasSpace = true;

    private Lexer(string text) => _source = new Source(text);

    public static List<Token> Read(string text)
    {
        Lexer lexer = new(text);
        while (lexer._position < text.Length) { lexer.ReadOne(); }
        return lexer._tokens;
    }

    private void ReadOne()
    {
        char character = _source.Read(_position, out int length);
        if (char.IsWhiteSpace(character)) { Skip(length, isSpace: true); }
        else if (Letters.IsInvisible(character)) { Skip(length, isSpace: false); }
        else if (character == '\\' && length == 1) { ReadCommand(); }
        else if (character == '<' && length == 1) { ReadTag(); }
        else if (character == '$') { Skip(1, isSpace: true); }
        else if (Letters.IsDigit(character) || StartsWithPoint(character)) { ReadNumber(); }
        else if (StartsWord(character, length)) { ReadWord(); }
        else if (IsDash(character)) { ReadDash(character, length); }
        else if (character == '.') { ReadPeriods(); }
        else if (character == '_' || character == '─' || character == '═' || character == '=') { ReadLine(character, length); }
        else { ReadSign(character, length); }
    }

    private void Skip(int length, bool isSpace)
    {
        _position += length;
        _hasSpace |= isSpace;
    }

    private void Add(TokenKind kind, int length, string? text = null)
    {
        int end = _position + length;
        _tokens.Add(new Token(kind, _position, end, text ?? _source.Text.Substring(_position, length), _hasSpace));
        _position = end;
        _hasSpace = false;
    }

    private bool StartsWithPoint(char character) =>
        character == '.' && _position + 1 < _source.Length && Letters.IsDigit(_source.Text[_position + 1]);

    private void ReadSign(char character, int length)
    {
        switch (character)
        {
            case '+': Add(TokenKind.Plus, length, "+"); break;
            case '*' or '×' or '✕' or '✖' or '⨯' or '∗' or '⋅' or '∙': Add(TokenKind.Times, length); break;
            case '·' or '•': AddPoint(length); break;
            case '/' or '÷' or '∕' or '⁄': Add(TokenKind.Divide, length, "/"); break;
            case '^': Add(TokenKind.Power, length); break;
            case '(' or '[': Add(TokenKind.Open, length, character.ToString()); break;
            case ')' or ']': Add(TokenKind.Close, length, character.ToString()); break;
            case '{': OpenBrace(length, isDressing: false); break;
            case '}': CloseBrace(length); break;
            case '…' or '⋯': Add(TokenKind.Dots, length); break;
            case ',' or '¸': Add(TokenKind.Comma, length, ","); break;
            case ':': Add(TokenKind.Colon, length); break;
            case ';': Add(TokenKind.Semicolon, length); break;
            case '%': Add(TokenKind.Percent, length, "%"); break;
            case '"' or '“' or '”' or '„' or '«' or '»' or '\'' or '‘' or '’' or '´' or '`': Add(TokenKind.Quote, length); break;
            case 'Σ' or '∑': Add(TokenKind.SumSign, length); break;
            default: Add(Letters.IsSuperscript(character) ? TokenKind.Power : TokenKind.Unknown, LengthAt(character)); break;
        }
    }

    private int LengthAt(char character) => char.IsHighSurrogate(character) && _position + 1 < _source.Length
        && char.IsLowSurrogate(_source.Text[_position + 1]) ? 2 : 1;

    private void AddPoint(int length)
    {
        // Before the first token the raised point is a list's bullet.
        if (_tokens.Count == 0) { Skip(length, isSpace: true); }
        else { Add(TokenKind.Times, length); }
    }

    private void OpenBrace(int length, bool isDressing)
    {
        _braces.Push(isDressing);
        if (isDressing) { Skip(length, isSpace: false); }
        else { Add(TokenKind.Open, length, "{"); }
    }

    private void CloseBrace(int length)
    {
        if (_braces.Count > 0 && _braces.Pop()) { Skip(length, isSpace: false); }
        else { Add(TokenKind.Close, length, "}"); }
    }

    private static bool IsDash(char character) =>
        character == '-' || (character >= '\u2010' && character <= '\u2015') || character == '\u2212' || character == '﹣';

    private void ReadDash(char character, int length)
    {
        int end = _position;
        int count = 0;
        while (IsDash(_source.Read(end, out int one)))
        {
            end += one;
            count++;
        }

        if (count >= ShortestBar) { Add(TokenKind.Bar, end - _position); }
        else { Add(TokenKind.Minus, length, character.ToString()); }
    }

    private void ReadLine(char character, int length)
    {
        int end = _position;
        while (end < _source.Length && _source.Text[end] == character) { end++; }
        if (end - _position >= ShortestBar) { Add(TokenKind.Bar, end - _position); }
        else { Add(character == '=' ? TokenKind.Equal : TokenKind.Unknown, length); }
    }

    private void ReadPeriods()
    {
        // Two or more points, close or spaced as in ". . .", are dots; one is a period.
        int end = _position + 1;
        int count = 1;
        while (true)
        {
            int next = end;
            while (next < _source.Length && count < 8 && next - end < 2 && _source.Text[next] == ' ') { next++; }
            if (next >= _source.Length || _source.Text[next] != '.') { break; }
            if (next + 1 < _source.Length && Letters.IsDigit(_source.Text[next + 1])) { break; }
            end = next + 1;
            count++;
        }

        if (count >= 2) { Add(TokenKind.Dots, end - _position); }
        else { Add(TokenKind.Period, 1); }
    }

    private void ReadNumber()
    {
        int start = _position;
        if (!PublishedNumber.TryRead(_source.Text, start, out PublishedNumber number))
        {
            Add(_source.Text[start] == '.' ? TokenKind.Period : TokenKind.Unknown, 1);
            return;
        }

        int end = number.Digits.End;
        char next = _source.Read(end, out int length);
        if (Letters.IsLetter(next) && HasDigitsOnly(start, end) && !IsTimesLetter(next, end + length) && !StartsGlosses(end))
        {
            // 1ER, 12MESES and 3a are words.
            ReadWord();
            return;
        }

        Add(TokenKind.Number, end - start);
        _tokens[_tokens.Count - 1].Number = number;
    }

    private bool HasDigitsOnly(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Letters.IsDigit(_source.Text[i])) { return false; }
        }

        return true;
    }

    /// <summary>Whether an x stuck to a number multiplies what follows it: 5x10, 100x(A/B).</summary>
    private bool IsTimesLetter(char character, int next)
    {
        if (character != 'x' && character != 'X') { return false; }
        char following = _source.Read(next, out _);
        return Letters.IsDigit(following) || following == '(' || following == '[' || following == ' ';
    }

    private bool StartsGlosses(int position)
    {
        foreach (string word in Vocabulary.GlossWords)
        {
            int i = 0;
            while (i < word.Length && position + i < _source.Length && Letters.Fold(_source.Text[position + i]) == word[i]) { i++; }
            if (i == word.Length) { return true; }
        }

        return false;
    }
}
