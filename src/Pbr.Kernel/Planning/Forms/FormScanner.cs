using System;

namespace Pbr.Kernel.Planning;

/// <summary>Reads plain formulas in one pass over their characters, into tokens and the places of their names.</summary>
/// <remarks>
/// It refuses whatever the parser of formulas might read otherwise, or with a problem: names that are no symbols, words of the vocabulary,
/// letters beyond a to z, per cent signs, thousands, series, products without a sign, dashes and slashes that may join. Tests hold the two
/// together. On failure what it has written means nothing.
/// </remarks>
internal ref partial struct FormScanner
{
    /// <summary>How many bytes of tokens there must be room for.</summary>
    public const int Room = 128;

    private const int LongestText = 1024;
    private const int DeepestNesting = 16;
    private const int LongestJoin = 4;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<byte> _tokens;
    private readonly Span<Range> _names;
    private int _position;
    private int _nameCount;
    private int _depth;
    private uint _brackets; // two bits for each open one
    private byte _sign; // the last token
    private bool _expectsOperand;
    private bool _hasEqual;
    private int _nameStart; // of the operand just read
    private int _nameEnd; // 0 where it is no name

    public FormScanner(ReadOnlySpan<char> text, Span<byte> tokens, Span<Range> names)
    {
        _text = text;
        _tokens = tokens;
        _names = names;
        _sign = FormTokens.None;
        _expectsOperand = true;
    }

    /// <summary>How many bytes of tokens were written.</summary>
    public int Length { get; private set; }

    /// <summary>Reads the whole text.</summary>
    /// <returns>Whether it is a plain formula beyond doubt.</returns>
    public bool TryRead()
    {
        if (_text.Length > LongestText) { return false; }
        ReadOnlySpan<char> text = _text;
        while ((uint)_position < (uint)text.Length)
        {
            char character = text[_position];
            byte kind = FormCharacters.Of(character);
            if (kind == FormCharacters.Space)
            {
                _position++;
                continue;
            }

            if (Length > Room - FormTokens.LongestConstant) { return false; }
            if (!(kind == 0 ? TryReadSign(character) : _expectsOperand ? TryReadOperand(kind) : TryReadTimesLetter(character))) { return false; }
        }

        return !_expectsOperand && _depth == 0;
    }

    private bool TryReadOperand(byte kind)
    {
        int start = _position;
        byte before = _sign;
        bool isNumber = kind == FormCharacters.Digit;
        if (!(isNumber ? TryReadNumber() : kind != FormCharacters.Line && TryReadName(kind))) { return false; }
        if (_nameEnd > 0)
        {
            if (before == FormTokens.Subtract && MayBeOffset(start)) { return false; }
            if (before == FormTokens.Divide && !isNumber && MayBeJoined(start)) { return false; }
        }

        if (!isNumber && !TryAddName(start)) { return false; }

        _nameStart = start;
        _nameEnd = isNumber ? 0 : _position;
        _expectsOperand = false;
        return true;
    }

    /// <summary>A_t-1 without spaces may be a name.</summary>
    private readonly bool MayBeOffset(int start)
    {
        if (!IsTight(start) || _position != start + 1) { return false; }
        bool isIndexed = FormCharacters.Of(_text[_nameEnd - 1]) == FormCharacters.Lower || (_nameEnd == _nameStart + 1 && _text[_nameStart] == 'T');
        return isIndexed && FormCharacters.Of(_text[start]) != FormCharacters.Upper;
    }

    /// <summary>y/o joins two words, and Ab/a may be the two genders of one.</summary>
    private readonly bool MayBeJoined(int start)
    {
        ReadOnlySpan<char> left = _text[_nameStart.._nameEnd];
        ReadOnlySpan<char> right = _text[start.._position];
        if (left.Length > LongestJoin || right.Length > LongestJoin) { return false; }
        bool isGender = left.Length == 2 && FormCharacters.Of(left[1]) == FormCharacters.Lower && FormCharacters.Of(right[0]) == FormCharacters.Lower;
        return (isGender && IsTight(start)) || SpokenWords.AreJoined(left, right);
    }

    /// <summary>Whether only a sign stands between the last name and what starts here.</summary>
    private readonly bool IsTight(int start) => _nameEnd == start - 1;

    private bool TryReadName(byte first)
    {
        ReadOnlySpan<char> text = _text; // a local stays in registers
        int start = _position;
        int end = start + 1;
        int rest = 0;
        byte kind;
        while ((uint)end < (uint)text.Length && ((kind = FormCharacters.Of(text[end])) & FormCharacters.Word) != 0)
        {
            rest |= kind;
            end++;
        }

        // What the parser calls a symbol: marked, numbered, with a capital inside, in capitals, or of two letters.
        bool isMarked = (rest & (FormCharacters.Digit | FormCharacters.Line | FormCharacters.Upper)) != 0;
        bool isSymbol = isMarked || ((first | rest) & FormCharacters.Lower) == 0 || end - start <= 2;
        ReadOnlySpan<char> name = text[start..end];
        if (!isSymbol || SpokenWords.MayBe(name) || ((rest & FormCharacters.Line) != 0 && !HasSimpleSubscripts(name))) { return false; }
        _position = end;
        return true;
    }

    private static bool HasSimpleSubscripts(ReadOnlySpan<char> name) => name[^1] != '_' && !name.Contains("__", StringComparison.Ordinal);

    private bool TryAddName(int start)
    {
        ReadOnlySpan<char> name = _text[start.._position];
        int number = 0;
        while (number < _nameCount && !name.SequenceEqual(_text[_names[number].Start.Value.._names[number].End.Value])) { number++; }
        if (number == _nameCount)
        {
            if (number == FormTokens.MostNames || number == _names.Length) { return false; }
            _names[number] = start.._position;
            _nameCount++;
        }

        Write((byte)number);
        return true;
    }

    private bool TryReadNumber()
    {
        ReadOnlySpan<char> text = _text;
        ulong digits = 0;
        int count = 0;
        int point = -1;
        int end = _position;
        for (; (uint)end < (uint)text.Length; end++)
        {
            int digit = text[end] - '0';
            if (digit is >= 0 and <= 9)
            {
                digits = (digits * 10) + (uint)digit;
                if (++count > FormTokens.MostDigits) { return false; }
            }
            else if (digit == '.' - '0' && point < 0) { point = end; }
            else { break; }
        }

        if (point == end - 1)
        {
            // It ends the text, or nothing that is plain.
            end = point;
            point = -1;
        }

        int decimals = point < 0 ? 0 : end - point - 1;
        for (; decimals > 0 && digits % 10 == 0; decimals--) { digits /= 10; }
        Write((byte)(FormTokens.Constant + decimals));
        for (; digits >= 0x80; digits >>= 7) { Append((byte)(digits | 0x80)); }
        Append((byte)digits);
        _position = end;
        return true;
    }
}
