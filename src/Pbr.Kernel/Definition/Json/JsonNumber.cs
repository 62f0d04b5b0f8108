using System;
using System.Globalization;

namespace Pbr.Kernel.Json;

/// <summary>Numbers as the standard writes them, read without rounding.</summary>
internal static class JsonNumber
{
    private const int MaximumDigits = 28;

    private static readonly char[] ExponentSigns = { 'e', 'E' };

    /// <summary>Whether a word is a number of the standard: no plus sign, no leading zero, digits on both sides of the point.</summary>
    public static bool IsNumber(string word)
    {
        int i = word[0] == '-' ? 1 : 0;
        int digits = Digits(word, i);
        if (digits == 0 || (digits > 1 && word[i] == '0')) { return false; }
        i += digits;
        if (i < word.Length && word[i] == '.')
        {
            digits = Digits(word, i + 1);
            if (digits == 0) { return false; }
            i += digits + 1;
        }

        if (i < word.Length && word[i] is 'e' or 'E')
        {
            i++;
            if (i < word.Length && word[i] is '+' or '-') { i++; }
            digits = Digits(word, i);
            if (digits == 0) { return false; }
            i += digits;
        }

        return i == word.Length;
    }

    /// <summary>Whether a word that is no number was meant for one.</summary>
    public static bool LooksLikeNumber(string word) => word[0] is '+' or '-' or '.' or '$' || IsDigit(word[0]);

    /// <summary>The exact value; false where it has more digits than a figure can keep.</summary>
    public static bool TryExact(string number, out decimal value)
    {
        value = 0;
        int exponentAt = number.IndexOfAny(ExponentSigns);
        string mantissa = exponentAt < 0 ? number : number.Substring(0, exponentAt);
        int point = mantissa.IndexOf('.');
        string digits = (point < 0 ? mantissa : mantissa.Remove(point, 1)).TrimStart('-').TrimStart('0');
        int exponent = 0;
        if (digits.Length > MaximumDigits) { return false; }
        if (exponentAt >= 0 && !int.TryParse(number.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) { return false; }
        long decimals = (point < 0 ? 0 : mantissa.Length - point - 1) - (long)exponent;
        if (digits.Length == 0)
        {
            if (Math.Abs(decimals) > MaximumDigits) { return false; }
            value = new decimal(0, 0, 0, isNegative: false, (byte)Math.Max(0, decimals));
            return true;
        }

        if (decimals > MaximumDigits || digits.Length - decimals > MaximumDigits) { return false; }
        return decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);
    }

    private static int Digits(string word, int from)
    {
        int i = from;
        while (i < word.Length && IsDigit(word[i])) { i++; }
        return i - from;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
