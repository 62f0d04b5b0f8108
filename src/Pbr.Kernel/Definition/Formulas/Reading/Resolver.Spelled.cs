using System.Collections.Generic;

namespace Pbr.Kernel.Formulas;

internal static partial class Resolver
{
    /// <summary>Cuts a heading off the word that it is stuck to: FORMULANUMERADOR, PRIORIZADOSDENOMINADOR:.</summary>
    private static List<Token> SplitHeadings(List<Token> tokens)
    {
        for (int i = tokens.Count - 1; i >= 0; i--)
        {
            Token token = tokens[i];
            if (token.Kind != TokenKind.Word) { continue; }
            int cut = 0;
            if (i == 0) { cut = HeadingLength(token.Text); }
            else if (KindAt(tokens, i + 1) == TokenKind.Colon && Vocabulary.IsWord(tokens[0], "numerador") && token.Text.EndsWith("DENOMINADOR", System.StringComparison.Ordinal))
            {
                cut = token.Text.Length - "DENOMINADOR".Length;
            }

            if (cut == 0) { continue; }
            if (Letters.IsDigit(token.Text[cut - 1])) { continue; }
            int middle = token.RangeOf(0, cut).End;
            tokens[i] = new Token(TokenKind.Word, token.Start, middle, token.Text.Substring(0, cut), token.HasSpaceBefore);
            tokens.Insert(i + 1, new Token(TokenKind.Word, middle, token.End, token.Text.Substring(cut), hasSpaceBefore: false));
            if (i > 0) { break; }
        }

        return tokens;
    }

    private static int HeadingLength(string word)
    {
        const int Length = 7; // of FORMULA and its misspelling
        if (word.Length <= Length) { return 0; }
        string folded = Letters.Fold(word);
        bool isHeading = folded.StartsWith("formula", System.StringComparison.Ordinal) || folded.StartsWith("fromula", System.StringComparison.Ordinal);
        return isHeading && Vocabulary.IsOpener(folded.Substring(Length)) ? Length : 0;
    }

    /// <summary>Makes one operator of "dividido entre", "multiplicado por", "por 100" and their like.</summary>
    private static List<Token> MergeSpelled(List<Token> tokens)
    {
        List<Token> merged = new(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            TokenKind? before = merged.Count == 0 ? null : merged[merged.Count - 1].Kind;
            if (token.Kind != TokenKind.Word || before is null || token.Text.Length > 14)
            {
                merged.Add(token);
                continue;
            }

            TokenKind? after = KindAt(tokens, i + 1);
            TokenKind? kind = PairOf(tokens, i);
            if (kind is not null && (IsOperandEnd(before) || before == TokenKind.Comma))
            {
                if (before == TokenKind.Comma) { merged.RemoveAt(merged.Count - 1); }
                token.End = tokens[i + 1].End;
                i++;
            }
            else
            {
                kind = SingleOf(token, before, after);
                if (kind is null)
                {
                    merged.Add(token);
                    continue;
                }
            }

            token.Kind = kind.Value;
            token.IsSpelled = true;
            merged.Add(token);
        }

        return merged;
    }

    private static TokenKind? PairOf(List<Token> tokens, int index)
    {
        if (KindAt(tokens, index + 1) != TokenKind.Word || KindAt(tokens, index + 2) is not (TokenKind.Word or TokenKind.Number or TokenKind.Open)) { return null; }
        string first = Letters.Fold(tokens[index].Text);
        string second = Letters.Fold(tokens[index + 1].Text);
        string stem = first.TrimEnd('s');
        if (stem.Length == 0) { return null; }
        stem = stem.Substring(0, stem.Length - 1);
        return stem switch
        {
            "dividid" when second == "entre" || second == "por" => TokenKind.Divide,
            "multiplicad" when second == "por" => TokenKind.Times,
            _ => null,
        };
    }

    private static TokenKind? SingleOf(Token token, TokenKind? before, TokenKind? after)
    {
        string word = Letters.Fold(token.Text);
        bool isBetweenGroups = before == TokenKind.Close && after == TokenKind.Open;
        return word switch
        {
            "por" when (before is TokenKind.Close or TokenKind.Number) && (after is TokenKind.Number or TokenKind.Open) => TokenKind.Times,
            "entre" when isBetweenGroups => TokenKind.Divide,
            "mas" when isBetweenGroups => TokenKind.Plus,
            "menos" when isBetweenGroups => TokenKind.Minus,
            _ => null,
        };
    }
}
