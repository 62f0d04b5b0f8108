using System.Collections.Generic;
using System.Text;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

internal sealed partial class ExpressionParser
{
    /// <summary>Names such as <c>VE n</c>, which are terms of a series or lack an operator.</summary>
    private readonly HashSet<NameNode> _spaced = new();

    /// <summary>Reads the name on the left of the equals sign; null where it is not one name.</summary>
    public NameNode? ParseName(int start, int end)
    {
        _index = start;
        _hasFailed = false;
        int problems = Problems.Count;
        NameNode? name = start < end && _tokens[start].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Percent ? ParsePhrase(end) : null;
        while (_index < end && _tokens[_index].Kind is TokenKind.Period or TokenKind.Comma) { _index++; }
        if (name is not null && !_hasFailed && _spaced.Count == 0 && _index == end) { return name; }
        Problems.RemoveRange(problems, Problems.Count - problems);
        _spaced.Clear();
        return null;
    }

    private NameNode? ParsePhrase(int end)
    {
        int first = _index;
        int words = 0;
        int last = first; // the token after the last one that belongs to the name
        while (_index < end)
        {
            Token token = _tokens[_index];
            bool belongs = true;
            switch (token.Kind)
            {
                case TokenKind.Word: words++; break;
                case TokenKind.Number or TokenKind.Percent: break;
                case TokenKind.Colon or TokenKind.Semicolon when _brackets.DepthOf(_index) == 0: return Finish(first, last);
                case TokenKind.Colon when _index > first && IsRatioSign(_index, end):
                    Fail(FormulaProblems.UnknownSign(token));
                    return null;
                case TokenKind.Period: belongs = ClosesAbbreviation(first); break;
                case TokenKind.Joint or TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon: belongs = false; break;
                case TokenKind.Open when words > 0:
                    int close = _brackets.PartnerOf(_index);
                    if (!TakesGroup(first, _index, close, end))
                    {
                        if (!TryGloss(first, close, end)) { return Finish(first, last); }
                        return Finish(first, last, close + 1);
                    }

                    _index = close;
                    break;
                default: return Finish(first, last);
            }

            _index++;
            if (belongs) { last = _index; }
        }

        return Finish(first, last);
    }

    /// <summary>(A:B) and (A : B): with the same space on both sides a colon may divide; punctuation has it only after.</summary>
    private bool IsRatioSign(int index, int end) => index + 1 < end && _tokens[index].HasSpaceBefore == _tokens[index + 1].HasSpaceBefore
        && (_tokens[index - 1].Kind == TokenKind.Word || _tokens[index + 1].Kind == TokenKind.Word);

    /// <summary>The last period of M.N. belongs to it.</summary>
    private bool ClosesAbbreviation(int first) => _index - 2 > first && !_tokens[_index].HasSpaceBefore
        && _tokens[_index - 2].Kind == TokenKind.Period && !_tokens[_index - 1].HasSpaceBefore && _tokens[_index - 1].Text.Length <= 3;

    /// <summary>Whether a bracket inside a phrase belongs to it: words after words, as in "el plan (PMD)".</summary>
    private bool TakesGroup(int first, int open, int close, int end)
    {
        if (close < 0 || close >= end || _operators[close] != _operators[open] || close == open + 1) { return false; }
        if (IsSummation(first, open)) { return false; }
        if (open > first + 1 || !Symbols.IsSymbol(_tokens[first].Text)) { return true; }

        // After one symbol, only where more words follow.
        return close + 1 < end && _tokens[close + 1].Kind == TokenKind.Word && close > open + 1;
    }

    /// <summary>NVE (número de vinculaciones efectivas): the bracket explains the symbol.</summary>
    private bool TryGloss(int first, int close, int end)
    {
        int open = _index;
        bool isPlain = close > 0 && close < end && _operators[close] == _operators[open];
        if (!isPlain || !HasLowerWord(open, close) || open != first + 1 || Vocabulary.IsFunction(_tokens[first])) { return false; }
        Skipped.Add(new SkippedText(Span(_tokens[open], _tokens[close]), SkippedReason.Glosses));
        return true;
    }

    private bool HasLowerWord(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word && Symbols.IsLowerWord(_tokens[i].Text)) { return true; }
        }

        return false;
    }

    /// <summary>Whether the words so far only say that something is added up: "sumatoria de".</summary>
    private bool IsSummation(int first, int end)
    {
        if (!Vocabulary.IsFunction(_tokens[first])) { return false; }
        for (int i = first + 1; i < end; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word || !Vocabulary.IsFunctionWord(_tokens[i].Text)) { return false; }
        }

        return true;
    }

    private NameNode? Finish(int first, int last, int next = -1)
    {
        StringBuilder name = new();
        for (int i = first; i < last; i++)
        {
            if (_tokens[i].HasSpaceBefore && name.Length > 0) { name.Append(' '); }
            name.Append(_tokens[i].Text);
        }

        for (int i = last; i < _index; i++)
        {
            if (_tokens[i].Kind == TokenKind.Joint) { Fail(FormulaProblems.MissingOperand(_tokens[i], isAfter: true)); }
        }

        TextRange range = TextRange.FromBounds(_tokens[first].Start, last > first ? _tokens[last - 1].End : _tokens[first].End);
        if (next >= 0) { _index = next; }
        string text = name.ToString();
        bool isSymbol = last == first + 1 && Symbols.IsSymbol(text);
        NameNode node = new(text, !isSymbol, range);
        CheckName(node, first, last);
        return _hasFailed ? null : node;
    }

    /// <summary>Reports a name that is likely to be two operands, or a summation.</summary>
    private void CheckName(NameNode node, int first, int last)
    {
        if (last == first + 1 && Letters.IsDigit(node.Name[node.Name.Length - 1]) && Vocabulary.IsFunction(_tokens[first]))
        {
            Fail(FormulaProblems.Summation(node.Range, node.Name));
        }

        if (last <= first || !node.IsPhrase) { return; }
        Token final = _tokens[last - 1];
        if (last > first + 1 && Vocabulary.IsWord(_tokens[last - 2], "por") && Vocabulary.IsFactor(final))
        {
            Fail(FormulaProblems.OperatorWord(_tokens[last - 2]));
            return;
        }

        if (last == first + 1)
        {
            if (final.Kind is TokenKind.Percent or TokenKind.Number) { FailAt(first); }
            else if (CountFigures(node.Name) is int figures and > 0 && char.IsUpper(node.Name[figures]))
            {
                Fail(FormulaProblems.MissingOperator(node.Range, node.Name.Substring(0, figures), node.Name.Substring(figures)));
            }
            else if (Vocabulary.IsFactor(final)) { Fail(FormulaProblems.NumberWord(node.Range, node.Name)); }
            return;
        }

        Token previous = _tokens[last - 2];
        if (last == first + 2 && Symbols.IsSymbol(_tokens[first].Text) && IsIndexToken(final))
        {
            // MIR 2023: what was counted in that year.
            if (Vocabulary.IsYear(final)) { return; }

            _spaced.Add(node);
            return;
        }

        if (Vocabulary.IsFunction(_tokens[first]) && last == first + 2 && Symbols.IsSymbol(final.Text))
        {
            Fail(FormulaProblems.Summation(node.Range, node.Name));
        }
        else if (final.Kind == TokenKind.Number && previous.Kind == TokenKind.Word && !Vocabulary.IsFunctionWord(previous.Text)
            && Vocabulary.IsFactor(final) && !Vocabulary.IsLabel(previous))
        {
            Fail(NoOperator(previous, final));
        }
        else { CheckSymbols(first, last); }
    }

    /// <summary>The figures that open a word: in 3A and 1OO they lack an operator, or the rest was meant as figures; 2do is an ordinal.</summary>
    private static int CountFigures(string name)
    {
        int count = 0;
        while (count + 1 < name.Length && Letters.IsDigit(name[count])) { count++; }
        return count;
    }

    private static bool IsIndexToken(Token token)
    {
        if (token.Kind == TokenKind.Word) { return token.Text.Length == 1; }
        foreach (char character in token.Text)
        {
            if (!Letters.IsDigit(character)) { return false; }
        }

        return token.Kind == TokenKind.Number;
    }

    /// <summary>NVE NVF: symbols in a row with nothing between them.</summary>
    private void CheckSymbols(int first, int last)
    {
        if (last - first > 4) { return; }
        for (int i = first; i < last; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word || !Symbols.LooksLikeSymbol(_tokens[i].Text, _isAmongSymbols)) { return; }
        }

        Fail(NoOperator(_tokens[first], _tokens[first + 1]));
    }

    private void FailSpaced()
    {
        NameNode? worst = null;
        foreach (NameNode node in _spaced)
        {
            if (worst is null || node.Range.Start < worst.Range.Start) { worst = node; }
        }

        int space = worst!.Name.LastIndexOf(' ');
        string left = space < 0 ? worst.Name : worst.Name.Substring(0, space);
        string right = space < 0 ? worst.Name : worst.Name.Substring(space + 1);
        Fail(FormulaProblems.MissingOperator(worst.Range, left, right));
    }
}
