using System.Collections.Generic;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>
/// Decides, from the neighbours alone, what a sign with two lives is: a hyphen or a minus, a slash between words or a division,
/// an x that multiplies or a word. Where the neighbours leave it open, the operator carries a doubt.
/// </summary>
internal static partial class Resolver
{
    public static List<Token> Resolve(List<Token> read, string text)
    {
        List<Token> tokens = MergeSpelled(SplitHeadings(MergeNumbers(DropBounds(DropQuotes(read)))));
        MergeSubscripts(tokens);
        for (int i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.Word when tokens[i].Text is "x" or "X": ResolveTimes(tokens, i); break;
                case TokenKind.Divide: ResolveSlash(tokens, i, text); break;
                case TokenKind.Minus: ResolveDash(tokens, i, text); break;
                case TokenKind.Plus: ResolvePlus(tokens, i, text); break;
            }
        }

        return tokens;
    }

    /// <summary>Quotation marks mean nothing in a formula; the words on both sides of one stay apart.</summary>
    private static List<Token> DropQuotes(List<Token> read)
    {
        List<Token> tokens = new(read.Count);
        bool isSpaced = false;
        foreach (Token token in read)
        {
            if (token.Kind == TokenKind.Quote)
            {
                isSpaced |= token.HasSpaceBefore || (tokens.Count > 0 && tokens[tokens.Count - 1].Kind is TokenKind.Word or TokenKind.Number);
                continue;
            }

            token.HasSpaceBefore |= isSpaced;
            isSpaced = false;
            tokens.Add(token);
        }

        return tokens;
    }

    private static TokenKind? KindAt(List<Token> tokens, int index) => index >= 0 && index < tokens.Count ? tokens[index].Kind : null;

    private static bool IsOperandEnd(TokenKind? kind) => kind is TokenKind.Word or TokenKind.Number or TokenKind.Close or TokenKind.Percent;

    private static void ResolveTimes(List<Token> tokens, int index)
    {
        TokenKind? before = KindAt(tokens, index - 1);
        TokenKind? after = KindAt(tokens, index + 1);
        if (after == TokenKind.Minus && KindAt(tokens, index + 2) == TokenKind.Number) { after = TokenKind.Number; }
        bool isFree = before is TokenKind.Close or TokenKind.Number or TokenKind.Percent;
        if (!isFree && before != TokenKind.Word) { return; }
        bool multiplies = after switch
        {
            TokenKind.Open or TokenKind.Fraction => isFree || tokens[index].HasSpaceBefore,
            TokenKind.Number => isFree || IsFactor(tokens, index + 1),
            TokenKind.Word => isFree,
            _ => false,
        };
        if (multiplies || after == TokenKind.Word)
        {
            if (!multiplies)
            {
                if (Vocabulary.IsLabel(tokens[index - 1])) { return; }
                bool isBetweenSymbols = Symbols.IsSymbol(tokens[index - 1].Text) && Symbols.IsSymbol(tokens[index + 1].Text)
                    && KindAt(tokens, index - 2) != TokenKind.Word && KindAt(tokens, index + 2) != TokenKind.Word;
                if (!isBetweenSymbols) { tokens[index].Doubt = FormulaProblems.TimesLetter(tokens[index]); }
            }

            tokens[index].Kind = TokenKind.Times;
            tokens[index].IsSpelled = true;
        }
    }

    /// <summary>Whether the number after an x that follows a word is a factor: a scale, or the last thing of its group.</summary>
    private static bool IsFactor(List<Token> tokens, int index)
    {
        Token number = tokens[index];
        if (number.Kind != TokenKind.Number) { return true; }
        return number.Number.Problem is not null || Vocabulary.IsScale(number.Number.Value) || KindAt(tokens, index + 1) != TokenKind.Word;
    }

    private static void ResolveSlash(List<Token> tokens, int index, string text)
    {
        if (index == 0 || index + 1 == tokens.Count || tokens[index].Text != "/") { return; }
        Token left = tokens[index - 1];
        Token right = tokens[index + 1];
        bool isTight = !tokens[index].HasSpaceBefore && !right.HasSpaceBefore;
        if (left.Kind == TokenKind.Word && right.Kind == TokenKind.Word)
        {
            bool isPair = Vocabulary.IsJoin(left, right) && (isTight || Letters.Fold(left.Text).Length == 1);
            bool isWith = isTight && (left.Text is "c" or "s") && IsWordy(right) && char.IsLower(right.Text[0]) && KindAt(tokens, index - 2) == TokenKind.Word;
            if (isPair || isWith || (isTight && IsGenderEnding(tokens, index))) { tokens[index].Kind = TokenKind.Joint; }
        }
        else if (isTight && left.Kind == TokenKind.Number && right.Kind == TokenKind.Number && IsDate(left, right))
        {
            bool isInPhrase = KindAt(tokens, index - 2) is TokenKind.Word or TokenKind.Joint || KindAt(tokens, index + 2) == TokenKind.Word;
            if (isInPhrase) { tokens[index].Kind = TokenKind.Joint; }
        }
    }

    /// <summary>niños/as, el/la, LOS/LAS: a short ending after a whole word.</summary>
    private static bool IsGenderEnding(List<Token> tokens, int index)
    {
        Token left = tokens[index - 1];
        Token right = tokens[index + 1];
        if (!Vocabulary.IsEnding(right)) { return false; }
        bool isLower = Symbols.IsLowerWord(left.Text) || (left.Text.Length == 2 && char.IsLower(left.Text[1]));
        if (isLower) { return char.IsLower(right.Text[0]); }
        bool isInPhrase = (index >= 2 && tokens[index - 2].Kind == TokenKind.Word) || KindAt(tokens, index + 2) == TokenKind.Word;
        return right.Text.Length >= 2 && isInPhrase && !Symbols.LooksLikeSymbol(left.Text, amongSymbols: false);
    }

    private static bool IsDate(Token left, Token right) => left.Text.Length is 2 or 4 && right.Text.Length is 2 or 4;

    private static void ResolveDash(List<Token> tokens, int index, string text)
    {
        if (index == 0 || index + 1 == tokens.Count || tokens[index].Text == "\u2212") { return; }
        Token left = tokens[index - 1];
        Token right = tokens[index + 1];
        if (!IsDashable(left) || !IsDashable(right)) { return; }
        bool hasSpaceBefore = tokens[index].HasSpaceBefore;
        bool hasSpaceAfter = right.HasSpaceBefore;
        TextRange range = TextRange.FromBounds(left.Start, right.End);
        if (hasSpaceBefore && hasSpaceAfter) { return; }
        if (hasSpaceBefore || hasSpaceAfter)
        {
            // "infor- mación" is a word broken at the end of a line; "evaluado- número" may be a subtraction.
            if (!hasSpaceBefore && Symbols.IsLowerWord(left.Text) && Symbols.IsLowerWord(right.Text))
            {
                tokens[index].Doubt = FormulaProblems.Dash(range, range.Of(text));
            }

            return;
        }

        bool isInPhrase = IsPhrasePart(tokens, index - 2) || IsPhrasePart(tokens, index + 2);
        if (IsWordy(left) || IsWordy(right))
        {
            bool mayCount = isInPhrase && (Vocabulary.IsStarter(right) || KindAt(tokens, index + 2) == TokenKind.Number);
            bool isAlone = !isInPhrase && left.Kind == TokenKind.Word && right.Kind == TokenKind.Word && IsWordy(left) && IsWordy(right);
            bool startsAnew = StartsAnew(left, right);
            if (startsAnew && !isAlone && Recurs(tokens, index + 1)) { return; }
            if (mayCount || isAlone || startsAnew) { tokens[index].Doubt = FormulaProblems.Dash(range, range.Of(text)); }
            else { tokens[index].Kind = TokenKind.Joint; }
        }
        else if (isInPhrase) { tokens[index].Kind = TokenKind.Joint; }
        else if (IsIndexed(left) && IsOffset(right)) { tokens[index].Doubt = FormulaProblems.DashInName(range, range.Of(text)); }
    }

    /// <summary>línea-Trámites: hyphens join words of one case; a capital after small letters starts another phrase.</summary>
    private static bool StartsAnew(Token left, Token right) => IsWordy(left) && IsWordy(right) && left.Text.Length > 3
        && char.IsLower(left.Text[0]) && char.IsUpper(right.Text[0]);

    /// <summary>año actual-Delitos en el año anterior … delitos: a word that stands in the formula elsewhere begins an operand here.</summary>
    private static bool Recurs(List<Token> tokens, int index)
    {
        string word = Letters.Fold(tokens[index].Text);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (i != index && Vocabulary.IsWord(tokens[i], word)) { return true; }
        }

        return false;
    }

    /// <summary>Adultos 60+ atendidos: a plus stuck to an age may mean "and over".</summary>
    private static void ResolvePlus(List<Token> tokens, int index, string text)
    {
        if (index < 2 || index + 1 >= tokens.Count || tokens[index].HasSpaceBefore || tokens[index - 2].Kind != TokenKind.Word) { return; }
        Token number = tokens[index - 1];
        Token right = tokens[index + 1];
        bool isAge = number.Kind == TokenKind.Number && number.Text.Length is 2 or 3;
        if (!isAge || !right.HasSpaceBefore || !IsWordy(right) || char.IsUpper(right.Text[0])) { return; }
        TextRange range = TextRange.FromBounds(number.Start, right.End);
        tokens[index].Doubt = FormulaProblems.PlusInPhrase(range, range.Of(text));
    }

    private static bool IsDashable(Token token) => token.Kind is TokenKind.Word or TokenKind.Number;

    private static bool IsPhrasePart(List<Token> tokens, int index) => KindAt(tokens, index) is TokenKind.Word or TokenKind.Joint;

    private static bool IsWordy(Token token) => token.Kind == TokenKind.Word && Symbols.IsLowerWord(token.Text);

    /// <summary>PAOi, A_t, t: a name that ends in a lower-case index, or that is the usual one of time.</summary>
    private static bool IsIndexed(Token token)
    {
        string name = token.Text;
        if (token.Kind != TokenKind.Word) { return false; }
        if (name is "t" or "T") { return true; }
        if (name.Length < 2 || !char.IsLower(name[name.Length - 1])) { return false; }
        char before = name[name.Length - 2];
        return before == '_' || char.IsUpper(before) || name.Length == 2;
    }

    private static bool IsOffset(Token token) => token.Text.Length == 1
        && (token.Kind == TokenKind.Number || char.IsLower(token.Text[0]));
}
