using System;
using System.Collections.Generic;

namespace Pbr.Kernel.Formulas;

/// <summary>A formula's text, character by character, with entities, escapes and look-alike letters undone.</summary>
internal sealed class Source
{
    private const int LongestEntity = 9;

    private static readonly Dictionary<string, char> Entities = new(StringComparer.Ordinal)
    {
        ["nbsp"] = ' ', ["amp"] = '&', ["lt"] = '<', ["gt"] = '>', ["quot"] = '"', ["times"] = '×', ["divide"] = '÷', ["minus"] = '\u2212',
        ["ndash"] = '–', ["mdash"] = '—', ["hellip"] = '…', ["middot"] = '·', ["deg"] = '°', ["ordm"] = 'º', ["ordf"] = 'ª', ["sum"] = '∑',
        ["aacute"] = 'á', ["eacute"] = 'é', ["iacute"] = 'í', ["oacute"] = 'ó', ["uacute"] = 'ú', ["ntilde"] = 'ñ', ["uuml"] = 'ü',
        ["Aacute"] = 'Á', ["Eacute"] = 'É', ["Iacute"] = 'Í', ["Oacute"] = 'Ó', ["Uacute"] = 'Ú', ["Ntilde"] = 'Ñ', ["Uuml"] = 'Ü',
    };

    public Source(string text) => Text = text;

    public string Text { get; }

    public int Length => Text.Length;

    /// <summary>The character that stands at a position, and how much of the text it takes; '\0' at the end.</summary>
    public char Read(int position, out int length)
    {
        length = 1;
        if (position >= Text.Length)
        {
            length = 0;
            return '\0';
        }

        char character = Text[position];
        if (position + 1 < Text.Length)
        {
            char next = Text[position + 1];
            char combined = char.IsHighSurrogate(character) ? Letters.OfMathematics(character, next) : Letters.Compose(character, next);
            if (combined != '\0')
            {
                length = 2;
                return combined;
            }

            if (character == '\\' && (next == '_' || next == '%' || next == '#' || next == '&' || next == '$' || next == '{' || next == '}'))
            {
                length = 2;
                return next == '$' ? ' ' : next;
            }
        }

        if (character == '&') { return ReadEntity(position, out length); }
        if (character >= '！' && character <= '～') { return (char)(character - '！' + '!'); }
        return character == 'ℎ' ? 'h' : character;
    }

    private char ReadEntity(int position, out int length)
    {
        length = 1;
        int end = Text.IndexOf(';', position, Math.Min(LongestEntity, Text.Length - position));
        if (end < 0) { return '&'; }
        string name = Text.Substring(position + 1, end - position - 1);
        char character;
        if (name.Length > 1 && name[0] == '#') { character = OfCode(name); }
        else if (!Entities.TryGetValue(name, out character)) { character = '\0'; }
        if (character == '\0') { return '&'; }
        length = end - position + 1;
        return character;
    }

    private static char OfCode(string name)
    {
        bool isHex = name[1] == 'x' || name[1] == 'X';
        int code = 0;
        for (int i = isHex ? 2 : 1; i < name.Length; i++)
        {
            char digit = Letters.Fold(name[i]);
            int value = Letters.IsDigit(digit) ? digit - '0' : isHex && digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
            if (value < 0) { return '\0'; }
            code = (code * (isHex ? 16 : 10)) + value;
            if (code > 0xD7FF) { return '\0'; }
        }

        return (char)code;
    }
}
