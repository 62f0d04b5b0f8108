namespace Pbr.Kernel.Formulas;

/// <summary>Tells symbols such as <c>NVE</c> from words such as <c>viviendas</c>.</summary>
internal static class Symbols
{
    /// <summary>Whether a name is a symbol: one word that is capital, numbered, marked, or at most two letters long.</summary>
    public static bool IsSymbol(string name)
    {
        if (name.Length == 0) { return false; }
        bool isBraced = false;
        bool hasLower = false;
        bool hasUpperAfterFirst = false;
        bool hasDigit = false;
        bool hasUnderscore = false;
        int letters = 0;
        for (int i = 0; i < name.Length; i++)
        {
            char character = name[i];
            isBraced |= character == '{';
            if (isBraced) { isBraced = character != '}'; }
            else if (Letters.IsDigit(character)) { hasDigit = true; }
            else if (character == '_') { hasUnderscore = true; }
            else if (Letters.IsLetter(character) || char.IsSurrogate(character))
            {
                letters++;
                hasLower |= char.IsLower(character);
                hasUpperAfterFirst |= letters > 1 && char.IsUpper(character);
            }
            else if (IsSubscriptDash(name, i)) { hasUnderscore = true; }
            else if (character != '&' && character != '\'' && !(i == 0 && (character == '%' || character == '#'))) { return false; }
        }

        if (letters == 0 || Letters.IsDigit(name[0])) { return false; }
        return hasDigit || hasUnderscore || !hasLower || hasUpperAfterFirst || letters <= 2;
    }

    /// <summary>The dash of <c>Vt-1</c>: after a lower-case index, before the last character.</summary>
    private static bool IsSubscriptDash(string name, int index) =>
        name[index] == '-' && index > 0 && index == name.Length - 2 && char.IsLower(name[index - 1]) && Letters.IsLetterOrDigit(name[index + 1]);

    /// <summary>Whether it is an ordinary word in lower case, of two letters or more.</summary>
    public static bool IsLowerWord(string name)
    {
        int letters = 0;
        foreach (char character in name)
        {
            if (char.IsLower(character)) { letters++; }
            else if (char.IsUpper(character) && letters > 0) { return false; }
        }

        return letters >= 2 && !IsSymbol(name);
    }

    /// <summary>Whether a word in capitals is more likely a symbol than a word: numbered, short, or without vowels.</summary>
    public static bool LooksLikeSymbol(string name, bool amongSymbols)
    {
        if (!IsSymbol(name) || Vocabulary.IsFunctionWord(name)) { return false; }
        if (name.Length <= 2 || (amongSymbols && name.Length <= 6)) { return true; }
        foreach (char character in name)
        {
            if (Letters.IsDigit(character) || character == '_') { return true; }
            if ("aeiou".IndexOf(Letters.Fold(character)) >= 0) { return false; }
        }

        return true;
    }
}
