using System.Collections.Generic;

namespace Pbr.Kernel.Formulas;

internal static partial class Resolver
{
    /// <summary>
    /// Drops the bounds of a summation, as in <c>∑_(j=1)^125 Pj</c> and <c>\sum_{i=1}^{n} X_i</c>: the reading of what is added up is its total, over
    /// however many there are.
    /// </summary>
    private static List<Token> DropBounds(List<Token> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.SumSign) { continue; }
            int start = i + 1;
            int end = LowerBound(tokens, start);
            end = UpperBound(tokens, end, out Token? rest);
            if (end <= start || end >= tokens.Count + (rest is null ? 0 : 1)) { continue; }
            tokens.RemoveRange(start, end - start);
            if (rest is not null) { tokens.Insert(start, rest); }
        }

        return tokens;
    }

    private static int LowerBound(List<Token> tokens, int start)
    {
        if (start >= tokens.Count) { return start; }
        int next = start;
        if (tokens[start].Kind == TokenKind.Unknown && tokens[start].Text == "_")
        {
            next++;
            if (KindAt(tokens, next) == TokenKind.Open) { return AfterGroup(tokens, next); }
        }
        else if (tokens[start].Kind != TokenKind.Word || tokens[start].Text[0] != '_') { return start; }

        if (KindAt(tokens, next) is not (TokenKind.Word or TokenKind.Number)) { return start; }
        bool isEquation = KindAt(tokens, next + 1) == TokenKind.Equal && KindAt(tokens, next + 2) is TokenKind.Word or TokenKind.Number;
        return isEquation ? next + 3 : next + 1;
    }

    /// <summary>The bound after ^; figures stuck to a name, as in ^125Pj, are the bound, and the name is what is added up.</summary>
    private static int UpperBound(List<Token> tokens, int start, out Token? rest)
    {
        rest = null;
        if (KindAt(tokens, start) != TokenKind.Power || tokens[start].Text != "^") { return start; }
        int next = start + 1;
        if (KindAt(tokens, next) == TokenKind.Open) { return AfterGroup(tokens, next); }
        if (KindAt(tokens, next) is not (TokenKind.Word or TokenKind.Number)) { return start; }
        Token token = tokens[next];
        int figures = 0;
        while (figures < token.Text.Length && Letters.IsDigit(token.Text[figures])) { figures++; }
        if (token.Kind == TokenKind.Word && figures > 0 && figures < token.Text.Length)
        {
            rest = new Token(TokenKind.Word, token.RangeOf(figures, token.Text.Length).Start, token.End, token.Text.Substring(figures), hasSpaceBefore: true);
        }

        return next + 1;
    }

    private static int AfterGroup(List<Token> tokens, int open)
    {
        int depth = 0;
        for (int i = open; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Open) { depth++; }
            if (tokens[i].Kind == TokenKind.Close && --depth == 0) { return i + 1; }
        }

        return open;
    }
}
