using System.Globalization;

namespace Pbr.Kernel.Formulas;

/// <summary>The characters of formulas, the same in every culture.</summary>
internal static class Letters
{
    private const char FirstBeyondAscii = '\u0080';
    private const int LowerCaseBit = 0x20;
    private const string Composed = "áéíóúÁÉÍÓÚñÑüÜ";
    private const string Bases = "aeiouAEIOUnNuU";
    private const string Marks = "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0303\u0303\u0308\u0308";

    public static bool IsDigit(char character) => character >= '0' && character <= '9';

    /// <summary>Whether it belongs to a word: a letter of any script, a mark on one, an ordinal sign.</summary>
    public static bool IsLetter(char character) => char.IsLetter(character) || character == '°' || IsMark(character);

    public static bool IsLetterOrDigit(char character) =>
        character < FirstBeyondAscii
            ? (character | LowerCaseBit) is >= 'a' and <= 'z' || IsDigit(character)
            : IsLetter(character);

    /// <summary>Whether it takes no room in print.</summary>
    public static bool IsInvisible(char character) => character == '\u00AD' || (character >= '\u200B' && character <= '\u200F')
        || (character >= '\u202A' && character <= '\u202E') || (character >= '\u2060' && character <= '\u2064') || character == '\uFEFF';

    /// <summary>The letter that a base and a mark on it make together, or '\0'.</summary>
    public static char Compose(char first, char mark)
    {
        if (mark < '\u0300' || mark > '\u036F') { return '\0'; }
        for (int i = 0; i < Bases.Length; i++)
        {
            if (Bases[i] == first && Marks[i] == mark) { return Composed[i]; }
        }

        return '\0';
    }

    /// <summary>The plain letter or digit behind one of the mathematical alphabets, which word processors use: 𝑁 is N; or '\0'.</summary>
    public static char OfMathematics(char high, char low)
    {
        if (!char.IsSurrogatePair(high, low)) { return '\0'; }
        int code = char.ConvertToUtf32(high, low);
        if (code >= 0x1D7CE && code <= 0x1D7FF) { return (char)('0' + ((code - 0x1D7CE) % 10)); }
        if (code < 0x1D400 || code > 0x1D6A3) { return '\0'; }
        int letter = (code - 0x1D400) % 52;
        return (char)(letter < 26 ? 'A' + letter : 'a' + letter - 26);
    }

    /// <summary>What a lowered digit or letter stands for, or '\0'.</summary>
    public static char OfSubscript(char character)
    {
        if (character >= '₀' && character <= '₉') { return (char)('0' + (character - '₀')); }
        const string Lowered = "ₐₑᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
        int index = Lowered.IndexOf(character);
        return index < 0 ? '\0' : "aeijklmnoprstuvx"[index];
    }

    public static bool IsSuperscript(char character) =>
        character == '²' || character == '³' || character == '¹' || (character >= '⁰' && character <= 'ⁿ' && character != 'ⁱ');

    /// <summary>A lower-case letter without its accent, for comparing words.</summary>
    public static char Fold(char character)
    {
        if (character < FirstBeyondAscii) { return character is >= 'A' and <= 'Z' ? (char)(character | LowerCaseBit) : character; }
        char lower = char.ToLowerInvariant(character);
        int index = "áéíóúàèìòùüñ".IndexOf(lower);
        return index < 0 ? lower : "aeiouaeiouun"[index];
    }

    public static string Fold(string text) => Fold(text, 0, text.Length);

    /// <summary>A stretch of a text, folded.</summary>
    public static string Fold(string text, int start, int length)
    {
        int same = 0;
        while (same < length && Fold(text[start + same]) == text[start + same]) { same++; }
        if (same == length) { return length == text.Length ? text : text.Substring(start, length); }
        char[] folded = new char[length];
        for (int i = 0; i < length; i++) { folded[i] = Fold(text[start + i]); }
        return new string(folded);
    }

    public static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
