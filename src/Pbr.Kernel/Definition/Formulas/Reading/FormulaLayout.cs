using System.Collections.Generic;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>Which tokens of a published text are the left-hand name, the formula, and what surrounds them.</summary>
internal sealed partial class FormulaLayout
{
    private const int LongestAbbreviation = 3;

    private readonly List<Token> _tokens;
    private readonly Brackets _brackets;
    private readonly string _text;

    private FormulaLayout(List<Token> tokens, Brackets brackets, string text)
    {
        _tokens = tokens;
        _brackets = brackets;
        _text = text;
        End = tokens.Count;
    }

    /// <summary>The tokens of the left-hand name: from here up to <see cref="NameEnd"/>; none where both are equal.</summary>
    public int NameStart { get; private set; }

    public int NameEnd { get; private set; }

    /// <summary>The equals sign, or -1.</summary>
    public int Equal { get; private set; } = -1;

    /// <summary>The first token of the formula itself.</summary>
    public int BodyStart { get; private set; }

    /// <summary>The token at which the formula must end; it may end before.</summary>
    public int BodyEnd { get; private set; }

    /// <summary>The token at which marked glosses begin, or the number of tokens.</summary>
    public int End { get; private set; }

    /// <summary>Where the parts of a ratio in words begin: after NUMERADOR: and at DENOMINADOR; -1 where it is none.</summary>
    public int Denominator { get; private set; } = -1;

    public List<FormulaProblem> Problems { get; } = new();

    public List<SkippedText> Skipped { get; } = new();

    public static FormulaLayout Of(List<Token> tokens, Brackets brackets, string text)
    {
        FormulaLayout layout = new(tokens, brackets, text);
        layout.FindMarker();
        layout.Equal = layout.FindEqual();
        if (layout.Equal >= 0) { layout.CutGlosses(); }
        if (layout.Equal >= 0) { layout.LayEquation(); }
        else if (!layout.TryLayRatio()) { layout.LayExpression(); }
        return layout;
    }

    /// <summary>Whether there is any sign of arithmetic in a stretch.</summary>
    public bool HasArithmetic(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens[i].Kind is TokenKind.Plus or TokenKind.Minus or TokenKind.Times or TokenKind.Divide or TokenKind.Power or TokenKind.Equal
                or TokenKind.Fraction or TokenKind.SumSign or TokenKind.Bar)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a stretch computes something, beyond the dashes and slashes of ordinary sentences.</summary>
    public bool HasStrongArithmetic(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            Token token = _tokens[i];
            bool isStrong = token.Kind switch
            {
                TokenKind.Times => !token.IsSpelled || KindAt(i - 1) == TokenKind.Close,
                TokenKind.Plus or TokenKind.Power or TokenKind.Fraction or TokenKind.Equal => true,
                TokenKind.Divide => KindAt(i - 1) == TokenKind.Close || KindAt(i + 1) == TokenKind.Open || (token.HasSpaceBefore && HasSpaceAfter(i)),
                _ => false,
            };
            if (isStrong) { return true; }
        }

        return false;
    }

    /// <summary>Whether the name of a gloss starts here: <c>NVF = …</c> or <c>NVF: …</c> after something complete.</summary>
    public bool StartsGloss(int index)
    {
        if (index + 1 >= _tokens.Count || _tokens[index].Kind is not (TokenKind.Word or TokenKind.SumSign)) { return false; }
        return _tokens[index + 1].Kind is TokenKind.Equal or TokenKind.Colon;
    }

    private bool HasSpaceAfter(int index) => index + 1 >= _tokens.Count || _tokens[index + 1].HasSpaceBefore;

    private TokenKind? KindAt(int index) => index >= 0 && index < _tokens.Count ? _tokens[index].Kind : null;

    private bool IsOuter(int index) => _brackets.DepthOf(index) == 0;

    private bool IsColonAfter(int index) => KindAt(index + 1) == TokenKind.Colon;

    /// <summary>Finds "Donde:", "siendo:", "Nota:" and cuts the text there.</summary>
    private void FindMarker()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            Token token = _tokens[i];
            if (token.Kind != TokenKind.Word || !IsOuter(i)) { continue; }
            bool isGloss = IsGlossWord(token) && i > 0 && (IsColonAfter(i) || StartsGloss(i + 1) || IsFreshStart(i));
            bool isRemark = i > 0 && IsColonAfter(i) && Vocabulary.IsRemark(token);
            if (!isGloss && !isRemark) { continue; }
            int start = isGloss && i > 1 && Vocabulary.IsWord(_tokens[i - 1], "en") ? i - 1 : i;
            End = start;
            Skip(start, _tokens.Count, isGloss ? SkippedReason.Glosses : SkippedReason.Remark);
            return;
        }
    }

    private static bool IsGlossWord(Token token)
    {
        foreach (string word in Vocabulary.GlossWords)
        {
            if (Vocabulary.IsWord(token, word)) { return true; }
        }

        return Vocabulary.IsWord(token, "variables") || Vocabulary.IsWord(token, "nomenclatura");
    }

    /// <summary>Donde after a complete calculation, or with a capital at the start of a sentence or a line.</summary>
    private bool IsFreshStart(int index)
    {
        bool isPaused = KindAt(index - 1) is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Period;
        if (KindAt(isPaused ? index - 2 : index - 1) is TokenKind.Close or TokenKind.Number or TokenKind.Percent) { return true; }
        return char.IsUpper(_tokens[index].Text[0]) && (KindAt(index - 1) == TokenKind.Period || StartsLine(index));
    }

    private bool StartsLine(int index)
    {
        for (int i = index == 0 ? 0 : _tokens[index - 1].End; i < _tokens[index].Start; i++)
        {
            if (_text[i] == '\n' || _text[i] == '\r') { return true; }
        }

        return false;
    }

    private void Skip(int start, int end, SkippedReason reason)
    {
        if (start < end) { Skipped.Add(new SkippedText(RangeOf(start, end), reason)); }
    }

    private TextRange RangeOf(int start, int end) => TextRange.FromBounds(_tokens[start].Start, _tokens[end - 1].End);

    /// <summary>Whether a period ends a sentence, and not an abbreviation.</summary>
    private bool EndsSentence(int index)
    {
        if (_tokens[index].Kind != TokenKind.Period || !IsOuter(index) || index == 0) { return false; }
        Token before = _tokens[index - 1];
        if (before.Kind == TokenKind.Word && before.Text.Length <= LongestAbbreviation && index + 1 < End && _tokens[index + 1].Kind == TokenKind.Word
            && !Symbols.IsSymbol(before.Text)) { return false; }
        if (before.Kind == TokenKind.Word && before.Text.Length == 1) { return false; }
        if (index + 1 >= End) { return true; }
        Token after = _tokens[index + 1];
        return after.Kind != TokenKind.Word || !char.IsLower(after.Text[0]);
    }
}
