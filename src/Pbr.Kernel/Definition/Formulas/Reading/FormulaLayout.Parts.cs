using System.Collections.Generic;

namespace Pbr.Kernel.Formulas;

internal sealed partial class FormulaLayout
{
    private int FindEqual()
    {
        for (int i = 0; i < End; i++)
        {
            if (_tokens[i].Kind == TokenKind.Equal && IsOuter(i)) { return i; }
        }

        return -1;
    }

    /// <summary>In <c>(A/B)*100. A = casos</c> the equals sign explains a symbol of the calculation before it.</summary>
    private void CutGlosses()
    {
        int start = FindNameStart();
        if (start == 0 && Equal > 1 && KindAt(Equal - 2) is TokenKind.Close or TokenKind.Number) { start = Equal - 1; }
        if (start == 0 || !HasStrongArithmetic(0, start) || _tokens[start].Kind != TokenKind.Word) { return; }
        for (int i = Equal + 1; i < End; i++)
        {
            if (_tokens[i].Kind != TokenKind.Equal && HasStrongArithmetic(i, i + 1)) { return; }
        }

        if (Vocabulary.IsWord(_tokens[0], "numerador")) { return; }
        Skip(start, End, SkippedReason.Glosses);
        End = start;
        Equal = -1;
    }

    /// <summary>heading, name = body, glosses.</summary>
    private void LayEquation()
    {
        int start = FindNameStart();
        SkipHeading(start);
        NameStart = start;
        NameEnd = Equal;
        BodyStart = Equal + 1;
        BodyEnd = FindBodyEnd(BodyStart);
        if (NameStart == NameEnd) { Problems.Add(FormulaProblems.NothingBeforeEqual(_tokens[Equal])); }
    }

    private int FindNameStart()
    {
        for (int i = Equal - 1; i > 0; i--)
        {
            if (!IsOuter(i)) { continue; }
            if (_tokens[i].Kind == TokenKind.Colon || EndsSentence(i)) { return i + 1; }
        }

        int start = SkipHeadingWords(0, Equal);
        bool isLine = Equal - 1 > start && Symbols.IsSymbol(_tokens[Equal - 1].Text) && StartsLine(Equal - 1);
        return isLine ? Equal - 1 : start;
    }

    /// <summary>FÓRMULA and MÉTODO DE CÁLCULO without a colon.</summary>
    private int SkipHeadingWords(int start, int end)
    {
        if (start + 1 < end && _tokens[start].Kind == TokenKind.Word && Vocabulary.IsHeading(_tokens[start]) && KindAt(start + 1) is TokenKind.Word or TokenKind.Open)
        {
            return start + 1;
        }

        bool isMethod = start + 3 < end && Vocabulary.IsWord(_tokens[start], "metodo") && Vocabulary.IsWord(_tokens[start + 1], "de")
            && Vocabulary.IsWord(_tokens[start + 2], "calculo");
        return isMethod ? start + 3 : start;
    }

    private void SkipHeading(int end)
    {
        if (end == 0) { return; }
        bool isRatio = Vocabulary.IsWord(_tokens[0], "numerador");
        if (!isRatio && HasStrongArithmetic(0, end)) { Problems.Add(FormulaProblems.TwoFormulas(RangeOf(0, end), RangeOf(0, end).Of(_text))); }
        else { Skip(0, end, SkippedReason.Heading); }
    }

    /// <summary>The first token that cannot belong to the formula: the end of its sentence or the name of a gloss.</summary>
    public int FindBodyEnd(int start)
    {
        for (int i = start; i < End; i++)
        {
            if (!IsOuter(i)) { continue; }
            if (EndsSentence(i)) { return i; }
            bool isComplete = i > start && KindAt(i - 1) is TokenKind.Close or TokenKind.Number or TokenKind.Word or TokenKind.Percent or TokenKind.Comma
                or TokenKind.Semicolon;
            if (isComplete && StartsGloss(i)) { return i; }
        }

        return End;
    }

    /// <summary>NUMERADOR: a. DENOMINADOR: b.</summary>
    private bool TryLayRatio()
    {
        if (End < 4 || !Vocabulary.IsWord(_tokens[0], "numerador") || !IsColonAfter(0)) { return false; }
        for (int i = 2; i + 1 < End; i++)
        {
            if (!IsOuter(i) || !IsColonAfter(i)) { continue; }
            if (!Vocabulary.IsWord(_tokens[i], "denominador") && !Vocabulary.IsWord(_tokens[i], "denominado")) { continue; }
            Denominator = i;
            BodyStart = 2;
            BodyEnd = FindBodyEnd(i + 2);
            Skip(0, 2, SkippedReason.Heading);
            Skip(i, i + 2, SkippedReason.Heading);
            return true;
        }

        return false;
    }

    /// <summary>heading: body, glosses; or name: body.</summary>
    private void LayExpression()
    {
        int glosses = FindGlosses();
        int colon = FindColon(glosses);
        int start = 0;
        if (colon >= 0)
        {
            start = colon + 1;
            int name = SkipHeadingWords(0, colon);
            bool isName = colon == name + 1 && _tokens[name].Kind == TokenKind.Word && Symbols.IsSymbol(_tokens[name].Text) && !Vocabulary.IsHeading(_tokens[name])
                && !Vocabulary.IsWord(_tokens[name], "indicador");
            if (isName)
            {
                NameStart = name;
                NameEnd = colon;
            }

            SkipHeading(isName ? name : start);
        }
        else
        {
            start = SkipHeadingWords(0, glosses);
            Skip(0, start, SkippedReason.Heading);
        }

        BodyStart = FindSentence(start, glosses);
        BodyEnd = System.Math.Min(glosses, FindBodyEnd(BodyStart));
    }

    /// <summary>The name that starts a list of glosses after a complete calculation, or the end.</summary>
    private int FindGlosses()
    {
        bool hasArithmetic = false;
        for (int i = 0; i < End; i++)
        {
            hasArithmetic |= HasArithmetic(i, i + 1);
            if (hasArithmetic && i > 0 && IsOuter(i) && KindAt(i - 1) is TokenKind.Close or TokenKind.Number && StartsGloss(i)) { return i; }
        }

        return End;
    }

    /// <summary>The last colon with a calculation after it.</summary>
    private int FindColon(int end)
    {
        bool hasArithmetic = false;
        for (int i = end - 1; i >= 0; i--)
        {
            hasArithmetic |= HasArithmetic(i, i + 1);
            if (_tokens[i].Kind == TokenKind.Colon && IsOuter(i) && hasArithmetic) { return i; }
        }

        return -1;
    }

    /// <summary>Skips the sentences before the one that calculates.</summary>
    private int FindSentence(int start, int end)
    {
        int sentence = start;
        bool hasArithmetic = false;
        for (int i = start; i < end; i++)
        {
            hasArithmetic |= HasArithmetic(i, i + 1);
            if (!EndsSentence(i)) { continue; }
            if (hasArithmetic || i + 1 >= end) { break; }
            sentence = i + 1;
        }

        if (!hasArithmetic) { return start; }
        Skip(start, sentence, SkippedReason.Heading);
        return sentence;
    }
}
