namespace Pbr.Kernel.Planning;

internal ref partial struct FormScanner
{
    private bool TryReadSign(char character)
    {
        _position++;
        return character switch
        {
            '+' => TryWriteOperator(FormTokens.Add),
            '-' or '–' or '—' or '\u2212' => TryWriteDash(),
            '*' or '×' or '·' => TryWriteOperator(FormTokens.Multiply),
            '/' or '÷' => TryWriteOperator(FormTokens.Divide),
            '(' => TryOpen(1),
            '[' => TryOpen(2),
            '{' => TryOpen(3),
            ')' => TryClose(1),
            ']' => TryClose(2),
            '}' => TryClose(3),
            '=' => TryEndName(),
            '.' => TryEndSentence(),
            _ => false,
        };
    }

    /// <summary>An x after a bracket multiplies a number or a bracket: (A/B) x 100, (A/B)X100. Elsewhere its neighbours decide.</summary>
    private bool TryReadTimesLetter(char character)
    {
        if (character is not ('x' or 'X') || _sign != FormTokens.Close) { return false; }
        int next = ++_position;
        while (next < _text.Length && FormCharacters.Of(_text[next]) == FormCharacters.Space) { next++; }
        if (next == _text.Length) { return false; }
        bool hasOperand = FormCharacters.Of(_text[next]) == FormCharacters.Digit || _text[next] is '(' or '[' or '{';
        return hasOperand && TryWriteOperator(FormTokens.Multiply);
    }

    /// <summary>A period after a bracket or a number may end the text; after a name it may belong to it.</summary>
    private bool TryEndSentence()
    {
        if (_expectsOperand || _nameEnd > 0 || _depth > 0) { return false; }
        while (_position < _text.Length && FormCharacters.Of(_text[_position]) == FormCharacters.Space) { _position++; }
        return _position == _text.Length;
    }

    private bool TryWriteOperator(byte token)
    {
        if (_expectsOperand) { return false; }
        _expectsOperand = true;
        Write(token);
        return true;
    }

    /// <summary>A dash between operands subtracts; before one it negates, but two dashes in a row are left to the parser.</summary>
    private bool TryWriteDash()
    {
        if (!_expectsOperand) { return TryWriteOperator(FormTokens.Subtract); }
        bool mayNegate = _sign is FormTokens.None or FormTokens.Open or FormTokens.Multiply or FormTokens.Divide;
        if (mayNegate) { Write(FormTokens.Negate); }
        return mayNegate;
    }

    private bool TryOpen(uint bracket)
    {
        if (!_expectsOperand || _depth == DeepestNesting) { return false; }
        _depth++;
        _brackets = (_brackets << 2) | bracket;
        Write(FormTokens.Open);
        return true;
    }

    private bool TryClose(uint bracket)
    {
        if (_expectsOperand || _depth == 0 || (_brackets & 3) != bracket) { return false; }
        _depth--;
        _brackets >>= 2;
        _nameEnd = 0;
        Write(FormTokens.Close);
        return true;
    }

    /// <summary>What stood before the equals sign was the name of the result, if it was one name.</summary>
    private bool TryEndName()
    {
        if (_hasEqual || _nameEnd == 0 || Length != 1) { return false; }
        _hasEqual = true;
        _expectsOperand = true;
        _nameCount = 0;
        _nameEnd = 0;
        _sign = FormTokens.None;
        _tokens[0] = 0;
        Length = 0;
        return true;
    }

    private void Write(byte token)
    {
        _sign = token;
        Append(token);
    }

    private void Append(byte part) => _tokens[Length++] = part;
}
