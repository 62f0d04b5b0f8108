using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.TrafficLights;

/// <summary>Cuts a band's text into tokens. Characters that mean nothing here become problems, never silence.</summary>
internal sealed class BandLexer
{
    private readonly string _text;
    private readonly List<BandProblem> _problems;
    private readonly List<BandToken> _tokens = new();
    private int _position;
    private bool _saidArithmetic;

    private BandLexer(string text, List<BandProblem> problems)
    {
        _text = text;
        _problems = problems;
    }

    public static List<BandToken> Lex(string text, List<BandProblem> problems)
    {
        var lexer = new BandLexer(text, problems);
        while (lexer._position < text.Length) { lexer.Next(); }
        return lexer._tokens;
    }

    private char At(int offset) => _position + offset < _text.Length ? _text[_position + offset] : '\0';

    private void Next()
    {
        char character = _text[_position];
        if (IsIgnored(character)) { _position++; return; }
        if (BandSigns.TryRead(_text, _position, out BandSigns.Sign sign)) { AddSign(sign); return; }
        if (StartsNumber(_position)) { AddNumber(); return; }
        if (char.IsLetter(character)) { AddWords(); return; }
        switch (character)
        {
            case '[' or '(': AddBracket(character); break;
            case ')': _position++; break;
            case '&' or '∧': Add(BandTokenKind.And, At(1) == '&' ? 2 : 1); break;
            case ';' or '|' or '∪' or '∨': Add(BandTokenKind.Or, character == '|' && At(1) == '|' ? 2 : 1); break;
            case ',': Add(BandTokenKind.Comma, 1); break;
            case ':': Add(BandTokenKind.Colon, 1); break;
            case '%' or '％': Add(BandTokenKind.Percent, 1); break;
            case '-' or '−' or '–' or '—' or '‐' or '‑': Add(BandTokenKind.Dash, 1); break;
            case '×' or '*' or '+' or '/' or '÷' or '^' or '±' or '·': AddArithmetic(); break;
            case '.' when At(1) != '.' && (_position == 0 || _text[_position - 1] != '.'): _position++; break;
            default: AddUnknown(); break;
        }
    }

    private static bool IsIgnored(char character) =>
        char.IsWhiteSpace(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format
        || character is '"' or '\'' or '“' or '”' or '«' or '»' or '‘' or '’' or '•' or '●' or '▪';

    private void Add(BandTokenKind kind, int length)
    {
        _tokens.Add(new BandToken(kind, new TextRange(_position, length)));
        _position += length;
    }

    private void AddSign(BandSigns.Sign sign)
    {
        if (sign.Comparison == Comparison.None)
        {
            _problems.Add(new BandProblem(sign.Range, BandMessages.NotEqual(sign.Range.Of(_text))));
        }
        else
        {
            _tokens.Add(new BandToken(BandTokenKind.Comparison, sign.Range, sign.Comparison) { StartsWithEquals = sign.StartsWithEquals });
        }

        _position = sign.Range.End;
    }

    private bool StartsNumber(int position) => PublishedNumber.TryRead(_text, SignedStart(position), out _);

    // A hyphen is a minus where no number stands before it and the digits follow at once.
    private int SignedStart(int position)
    {
        char character = _text[position];
        bool isSign = (character is '-' or '−' or '+') && position + 1 < _text.Length && !char.IsWhiteSpace(_text[position + 1]);
        bool followsValue = _tokens.Count > 0 && _tokens[_tokens.Count - 1].Kind
            is BandTokenKind.Number or BandTokenKind.Interval or BandTokenKind.Word or BandTokenKind.Percent or BandTokenKind.Target;
        bool followsDash = position > 0 && _text[position - 1] is '-' or '−' or '–' or '—';
        return isSign && !followsValue && !followsDash ? position + 1 : position;
    }

    private void AddNumber()
    {
        int start = SignedStart(_position);
        PublishedNumber.TryRead(_text, start, out PublishedNumber number);
        bool negative = start > _position && _text[_position] != '+';
        TextRange range = TextRange.FromBounds(_position, number.Range.End);
        if (number.Problem is { } problem) { _problems.Add(new BandProblem(number.Digits, problem)); }
        _tokens.Add(new BandToken(BandTokenKind.Number, range) { Value = negative ? -number.Value : number.Value, HasPercent = number.HasPercent });
        _position = range.End;
        if (_position < _text.Length && char.IsLetter(_text[_position]) && HasDigit(_position, WordEnd(_position))) { AddUnknown(); }
    }

    private bool HasDigit(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_text[i] is >= '0' and <= '9') { return true; }
        }

        return false;
    }

    private void AddBracket(char opening)
    {
        if (BandBrackets.TryRead(_text, _position, _problems, out BandToken? token))
        {
            _tokens.Add(token!);
            _position = token!.Range.End;
            return;
        }

        if (opening == '[') { _problems.Add(new BandProblem(new TextRange(_position, 1), BandMessages.BadBracket())); }
        _position++;
    }

    private void AddWords()
    {
        // The longest phrase of known words wins; words of a phrase are parted by white space alone.
        var ends = new List<int>();
        var folded = new StringBuilder();
        var phrases = new List<string>();
        int start = _position;
        while (ends.Count < BandWords.LongestPhrase && start < _text.Length && char.IsLetter(_text[start]))
        {
            int end = WordEnd(start);
            if (folded.Length > 0) { folded.Append(' '); }
            BandWords.Fold(_text, start, end, folded);
            ends.Add(end);
            phrases.Add(folded.ToString());
            start = SkipIgnored(end);
        }

        for (int i = phrases.Count - 1; i >= 0; i--)
        {
            if (!BandWords.TryFind(phrases[i], out BandWords.Meaning meaning) || !IsMeantAfter(meaning.Kind, ends[i])) { continue; }
            // "lo programado" is the target; "presupuesto programado" is something else that was planned.
            bool isParticiple = meaning.Kind == BandTokenKind.Target && phrases[i][0] == 'p';
            bool followsNoun = _tokens.Count > 0 && _tokens[_tokens.Count - 1].Kind == BandTokenKind.Word;
            BandTokenKind kind = isParticiple && followsNoun ? BandTokenKind.Word : meaning.Kind;
            _tokens.Add(new BandToken(kind, TextRange.FromBounds(_position, ends[i]), meaning.Comparison)
            {
                Light = meaning.Light,
                IsUntil = phrases[i] is "hasta" or "up to",
                HasPercent = meaning.Kind == BandTokenKind.Percent,
            });
            _position = ends[i];
            return;
        }

        _tokens.Add(new BandToken(BandTokenKind.Word, TextRange.FromBounds(_position, ends[0])));
        _position = ends[0];
    }

    // "80 o más" ends a condition; "menor a 60 o más de 80" and "o mayor a la meta" begin another.
    private bool IsMeantAfter(BandTokenKind kind, int end)
    {
        if (kind is not (BandTokenKind.Suffix or BandTokenKind.OrEqual)) { return true; }
        int next = SkipIgnored(end);
        bool first = true;
        while (next < _text.Length && char.IsLetter(_text[next]))
        {
            int wordEnd = WordEnd(next);
            var word = new StringBuilder();
            BandWords.Fold(_text, next, wordEnd, word);
            string folded = word.ToString();
            if (first && folded is "a" or "al" or "que" or "than" or "to" or "o" or "or" or "igual" or "equal") { return false; }
            if (folded is not ("de" or "del" or "la" or "el" or "of" or "the")) { return true; }
            first = false;
            next = SkipIgnored(wordEnd);
        }

        if (next < _text.Length && _text[next] is '-' or '−' or '+') { next++; }
        return !PublishedNumber.TryRead(_text, next, out _);
    }

    private int SkipIgnored(int position)
    {
        while (position < _text.Length && IsIgnored(_text[position])) { position++; }
        return position;
    }

    private int WordEnd(int start)
    {
        int end = start;
        while (end < _text.Length
            && (char.IsLetterOrDigit(_text[end]) || _text[end] is '_' or (>= '\u0300' and <= '\u036f')
                || (_text[end] == '/' && end > start && end + 1 < _text.Length && char.IsLetter(_text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private void AddArithmetic()
    {
        if (!_saidArithmetic) { _problems.Add(new BandProblem(new TextRange(_position, 1), BandMessages.Arithmetic(_text.Substring(_position, 1)))); }
        _saidArithmetic = true;
        _position++;
    }

    private void AddUnknown()
    {
        int length = char.IsHighSurrogate(_text[_position]) && char.IsLowSurrogate(At(1)) ? 2 : 1;
        if (char.IsLetter(_text[_position])) { length = WordEnd(_position) - _position; }
        string quote = _text.Substring(_position, length);
        if (TryFindCircle(quote, out TrafficLight light))
        {
            _tokens.Add(new BandToken(BandTokenKind.Light, new TextRange(_position, length)) { Light = light });
        }
        else
        {
            _problems.Add(new BandProblem(new TextRange(_position, length), BandMessages.Unknown(quote)));
        }

        _position += length;
    }

    private static bool TryFindCircle(string quote, out TrafficLight light)
    {
        light = quote == "🟢" ? TrafficLight.Green : quote == "🟡" ? TrafficLight.Yellow : TrafficLight.Red;
        return light != TrafficLight.Red || quote == "🔴";
    }
}
