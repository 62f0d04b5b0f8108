using System.Collections.Generic;
using System.Globalization;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Formulas;

internal static partial class Resolver
{
    private const int HighestPower = 12;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Makes one number of the factor <c>100 000</c>, <c>100 mil</c> or <c>10^5</c>. Elsewhere two numbers in a row lack an operator.</summary>
    private static List<Token> MergeNumbers(List<Token> tokens)
    {
        int first = 1;
        while (first < tokens.Count && !(tokens[first].Kind == TokenKind.Number && MayPrecedeFactor(tokens[first - 1]) && first + 1 < tokens.Count)) { first++; }
        if (first >= tokens.Count) { return tokens; }
        List<Token> merged = new(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            merged.Add(token);
            if (token.Kind != TokenKind.Number || merged.Count < 2 || !MayPrecedeFactor(merged[merged.Count - 2])) { continue; }
            if (!HasFiguresOnly(token.Text)) { continue; }
            int last = i;
            string digits = Spaced(tokens, i, ref last) ?? InThousands(tokens, i, ref last) ?? Raised(tokens, i, ref last) ?? "";
            if (digits.Length == 0 || !PublishedNumber.TryRead(digits, 0, out PublishedNumber number)) { continue; }
            merged[merged.Count - 1] = new Token(TokenKind.Number, token.Start, tokens[last].End, digits, token.HasSpaceBefore) { Number = number };
            i = last;
        }

        return merged;
    }

    private static bool MayPrecedeFactor(Token token) => token.Kind == TokenKind.Times || token.Text is "x" or "X" || Vocabulary.IsWord(token, "por");

    private static bool HasFiguresOnly(string text)
    {
        foreach (char character in text)
        {
            if (!Letters.IsDigit(character)) { return false; }
        }

        return true;
    }

    /// <summary>100 000: one to three figures, and then threes of them.</summary>
    private static string? Spaced(List<Token> tokens, int index, ref int last)
    {
        if (tokens[index].Text.Length > 3) { return null; }
        string digits = tokens[index].Text;
        int next = index + 1;
        while (KindAt(tokens, next) == TokenKind.Number && tokens[next].Text.Length == 3 && HasFiguresOnly(tokens[next].Text)) { digits += tokens[next++].Text; }
        if (next == index + 1) { return null; }
        last = next - 1;
        return digits;
    }

    private static string? InThousands(List<Token> tokens, int index, ref int last)
    {
        if (KindAt(tokens, index + 1) != TokenKind.Word || !Vocabulary.IsWord(tokens[index + 1], "mil") || tokens[index].Text.Length > 3) { return null; }
        last = index + 1;
        return tokens[index].Text + "000";
    }

    /// <summary>10^5, 10⁵: a power of ten, which is the factor of a rate.</summary>
    private static string? Raised(List<Token> tokens, int index, ref int last)
    {
        if (tokens[index].Text != "10" || KindAt(tokens, index + 1) != TokenKind.Power) { return null; }
        int power = Superscripts.IndexOf(tokens[index + 1].Text, System.StringComparison.Ordinal);
        last = index + 1;
        if (power < 0)
        {
            bool isNumber = KindAt(tokens, index + 2) == TokenKind.Number
                && int.TryParse(tokens[index + 2].Text, NumberStyles.None, CultureInfo.InvariantCulture, out power);
            if (!isNumber || tokens[index + 1].Text != "^") { return null; }
            last = index + 2;
        }

        return power is >= 0 and <= HighestPower ? "1" + new string('0', power) : null;
    }
}
