using System.Collections.Generic;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

internal sealed partial class FormulaParser
{
    /// <summary>Reports what makes reading on pointless: a text cut off, a fraction drawn with dashes, brackets that do not match.</summary>
    private bool FindObstacle(List<Token> tokens, Brackets brackets, FormulaLayout layout)
    {
        int count = _problems.Count;
        int end = layout.End;
        Token last = tokens[end - 1];
        if (last.Kind == TokenKind.Dots && end > 1 && tokens[end - 2].Kind == TokenKind.Word && !last.HasSpaceBefore
            && !Symbols.IsSymbol(tokens[end - 2].Text))
        {
            _problems.Add(FormulaProblems.Cut(last));
            return true;
        }

        for (int i = 0; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Bar)
            {
                _problems.Add(FormulaProblems.Bar(tokens[i]));
                return true;
            }
        }

        int from = tokens[System.Math.Min(layout.BodyStart, tokens.Count - 1)].Start;
        int to = last.End;
        foreach (FormulaProblem problem in brackets.Problems)
        {
            if (problem.Range.Start >= from && problem.Range.Start < to) { _problems.Add(problem); }
        }

        return _problems.Count > count;
    }

    /// <summary>Reads what stands after the formula: glosses, a remark, or something that should not be there.</summary>
    private void ReadTail(List<Token> tokens, ExpressionParser parser, FormulaLayout layout, int stop)
    {
        int start = stop;
        bool hasPeriod = false;
        while (start < layout.End && tokens[start].Kind is TokenKind.Period or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon)
        {
            hasPeriod |= tokens[start].Kind is TokenKind.Period or TokenKind.Semicolon;
            start++;
        }

        if (start >= layout.End)
        {
            bool isOnlyPeriod = stop >= layout.End || (start == stop + 1 && tokens[stop].Kind == TokenKind.Period);
            if (!isOnlyPeriod) { Skip(tokens, stop, start, SkippedReason.Remark); }
            return;
        }

        int glosses = start;
        while (glosses < layout.End && !layout.StartsGloss(glosses)) { glosses++; }
        bool hasEarlierEqual = false;
        for (int i = start; i < glosses; i++) { hasEarlierEqual |= tokens[i].Kind == TokenKind.Equal; }
        bool isCalculated = !hasPeriod && layout.HasArithmetic(start, glosses);
        if (hasEarlierEqual || isCalculated || (glosses > start && !IsRemark(tokens, start, glosses, hasPeriod)))
        {
            parser.FailAt(start);
            return;
        }

        if (layout.HasStrongArithmetic(start, glosses) || HasSecondFormula(tokens, layout, glosses))
        {
            TextRange range = TextRange.FromBounds(tokens[start].Start, tokens[layout.End - 1].End);
            if (hasPeriod || glosses == start) { _problems.Add(FormulaProblems.TwoFormulas(range, range.Of(_text))); }
            else { parser.FailAt(start); }
            return;
        }

        Skip(tokens, start, glosses, SkippedReason.Remark);
        Skip(tokens, glosses, layout.End, SkippedReason.Glosses);
    }

    private void Skip(List<Token> tokens, int start, int end, SkippedReason reason)
    {
        if (start < end) { _skipped.Add(new SkippedText(TextRange.FromBounds(tokens[start].Start, tokens[end - 1].End), reason)); }
    }

    /// <summary>Whether words after the formula are a remark on it, and not an operand that lost its operator.</summary>
    private static bool IsRemark(List<Token> tokens, int start, int end, bool hasPeriod)
    {
        Token first = tokens[start];
        if (hasPeriod) { return first.Kind != TokenKind.Number || end > start + 1; }
        TokenKind before = tokens[start - 1].Kind;
        bool isAfterNumber = before == TokenKind.Percent || (before == TokenKind.Number && start > 1 && tokens[start - 2].Kind == TokenKind.Times);
        if (first.Kind == TokenKind.Open) { return isAfterNumber; }
        if (first.Kind != TokenKind.Word || Vocabulary.IsNumberWord(first)) { return false; }
        if (isAfterNumber) { return end - start > 1 || !Symbols.IsSymbol(first.Text) || first.Text.Length > 6; }
        return end - start > 1 && char.IsUpper(first.Text[0]) && !Symbols.IsSymbol(first.Text);
    }

    /// <summary>Whether unmarked glosses hold a calculation of their own.</summary>
    private static bool HasSecondFormula(List<Token> tokens, FormulaLayout layout, int start)
    {
        for (int i = start; i < layout.End; i++)
        {
            if (tokens[i].Kind != TokenKind.Equal && layout.HasStrongArithmetic(i, i + 1)) { return true; }
        }

        return false;
    }

    /// <summary>Reports a formula in words whose only sign may be no operator.</summary>
    private void FindDoubts(List<Token> tokens, FormulaLayout layout, FormulaNode expression)
    {
        int end = System.Math.Min(layout.BodyEnd, tokens.Count);
        int slashes = 0;
        int entre = -1;
        int sign = -1;
        for (int i = layout.BodyStart; i < end; i++)
        {
            TokenKind kind = tokens[i].Kind;
            if (kind is TokenKind.Divide or TokenKind.Fraction) { slashes++; }
            if (kind is TokenKind.Divide or TokenKind.Minus) { sign = i; }
            if (entre < 0 && i > layout.BodyStart && i + 1 < end && Vocabulary.IsWord(tokens[i], "entre") && tokens[i - 1].Kind == TokenKind.Word
                && !Vocabulary.IsWord(tokens[i - 1], "de") && tokens[i + 1].Kind == TokenKind.Word)
            {
                entre = i;
            }
        }

        Token? spelled = slashes == 0 ? FindOperatorWord(tokens, layout.BodyStart, end) : null;
        if (spelled is not null) { _problems.Add(FormulaProblems.OperatorWord(spelled)); }
        else if (slashes == 0 && entre >= 0 && expression is not (NameNode or GroupNode { Inner: NameNode })) { _problems.Add(FormulaProblems.Entre(tokens[entre])); }
        if (_result is not null || sign < 1 || sign + 1 >= tokens.Count || layout.Denominator >= 0) { return; }
        TextRange range = TextRange.FromBounds(tokens[sign - 1].Start, tokens[sign + 1].End);
        bool isTight = !tokens[sign].HasSpaceBefore && !tokens[sign + 1].HasSpaceBefore && !tokens[sign].IsSpelled;
        if (isTight && expression is ProductNode { Factors.Length: 2 } product && product.Factors[1].IsDivisor
            && product.Factors[0].Node is NameNode { IsPhrase: true } && product.Factors[1].Node is NameNode { IsPhrase: true })
        {
            _problems.Add(FormulaProblems.Slash(range, range.Of(_text)));
        }
        else if (tokens[sign].Kind == TokenKind.Minus && tokens[sign].Text is "–" or "—" && expression is SumNode sum && AreAllPhrases(sum))
        {
            _problems.Add(FormulaProblems.Dash(range, range.Of(_text)));
        }
    }

    /// <summary>The first word that computes: "entre el total de", "menos número de"; null where there is none.</summary>
    private static Token? FindOperatorWord(List<Token> tokens, int start, int end)
    {
        for (int i = start + 1; i + 1 < end; i++)
        {
            if (tokens[i - 1].Kind is not (TokenKind.Word or TokenKind.Close) || !Vocabulary.IsOperatorWord(tokens[i])) { continue; }
            int next = Vocabulary.IsArticle(tokens[i + 1]) ? i + 2 : i + 1;
            if (next < end && Vocabulary.IsStarter(tokens[next])) { return tokens[i]; }
        }

        return null;
    }

    /// <summary>The "por" of "a entre b por 100", a calculation without a sign; null where there is none.</summary>
    private static Token? FindFactorWord(List<Token> tokens)
    {
        bool divides = false;
        for (int i = 1; i + 1 < tokens.Count; i++)
        {
            divides |= Vocabulary.IsWord(tokens[i], "entre");
            bool ends = i + 2 == tokens.Count || tokens[i + 2].Kind is not (TokenKind.Word or TokenKind.Percent);
            if (divides && ends && Vocabulary.IsWord(tokens[i], "por") && Vocabulary.IsFactor(tokens[i + 1])) { return tokens[i]; }
        }

        return null;
    }

    private static bool AreAllPhrases(SumNode sum)
    {
        foreach (SumTerm term in sum.Terms)
        {
            if (term.Node is not NameNode { IsPhrase: true }) { return false; }
        }

        return true;
    }
}
