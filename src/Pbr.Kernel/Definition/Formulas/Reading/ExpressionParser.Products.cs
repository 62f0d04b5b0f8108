using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

internal sealed partial class ExpressionParser
{
    private FormulaNode? ParseProduct(int end, int depth)
    {
        List<ProductFactor> factors = new();
        int percent = -1; // the factor that is 100 %
        bool isDivisor = false;
        int slash = -1;
        bool hasTight = false;
        bool hasSpaced = false;
        while (true)
        {
            bool isPercent = ParseFactor(end, depth, isDivisor, factors);
            if (_hasFailed) { return null; }
            if (isPercent) { percent = factors.Count - 1; }
            if (IsDivisionChain(factors, hasTight, hasSpaced))
            {
                Problems.Add(FormulaProblems.TwoSlashes(_tokens[slash]));
                return FailQuietly();
            }

            if (IsAt(TokenKind.Times, end) || IsAt(TokenKind.Divide, end))
            {
                slash = _index;
                isDivisor = TakeOperator().Kind == TokenKind.Divide;
                bool isTight = !_tokens[slash].HasSpaceBefore && _index < end && !_tokens[_index].HasSpaceBefore;
                hasTight |= isDivisor && isTight;
                hasSpaced |= isDivisor && !isTight;
            }
            else if (IsImplicitProduct(factors[factors.Count - 1].Node, end)) { isDivisor = false; }
            else { break; }
        }

        if (percent >= 0 && (factors.Count == 1 || factors[percent].IsDivisor))
        {
            TextRange range = factors[percent].Node.Range;
            Fail(FormulaProblems.Percent(range, range.Of(_text)));
            return null;
        }

        if (factors.Count == 1) { return factors[0].Node; }
        return new ProductNode(ImmutableArray.CreateRange(factors), Cover(factors[0].Node, factors[factors.Count - 1].Node));
    }

    private FormulaNode? FailQuietly()
    {
        _hasFailed = true;
        return null;
    }

    /// <summary>phrase / phrase / phrase, VIH/SIDA atendidos / total: one of the slashes is likely to separate alternatives.</summary>
    private static bool IsDivisionChain(List<ProductFactor> factors, bool hasTight, bool hasSpaced)
    {
        int last = factors.Count - 1;
        if (last < 2 || !factors[last].IsDivisor || !factors[last - 1].IsDivisor) { return false; }
        int phrases = 0;
        for (int i = last - 2; i <= last; i++)
        {
            if (IsPhrase(factors[i].Node)) { phrases++; }
        }

        return phrases == 3 || (phrases == 2 && hasTight) || (phrases == 1 && hasTight && hasSpaced);
    }

    private static bool IsPhrase(FormulaNode node) => node is NameNode { IsPhrase: true };

    /// <summary>
    /// A number stuck to a bracket, as in (A/B)100 or 100(A/B), or in brackets of its own, as in (A/B) (100); the factor of a ratio may stand
    /// apart before it, as in 100 (A/B). Anything looser is a missing operator.
    /// </summary>
    private bool IsImplicitProduct(FormulaNode last, int end)
    {
        if (_index >= end) { return false; }
        if (last is GroupNode && IsGroupOfFactor(_index, end)) { return true; }
        if (last is NumberNode factor && factor.Value >= Rational.Hundred && Vocabulary.IsScale(factor.Value) && IsGroupOfTwo(_index, end)) { return true; }
        if (_tokens[_index].HasSpaceBefore) { return false; }
        return (last is GroupNode && _tokens[_index].Kind == TokenKind.Number) || (last is NumberNode && _tokens[_index].Kind == TokenKind.Open);
    }

    /// <summary>(100), [1,000], (100%).</summary>
    private bool IsGroupOfFactor(int index, int end)
    {
        if (_tokens[index].Kind != TokenKind.Open || index + 2 >= end) { return false; }
        int close = _tokens[index + 2].Kind == TokenKind.Percent ? index + 3 : index + 2;
        return close < end && _tokens[close].Kind == TokenKind.Close && Vocabulary.IsFactor(_tokens[index + 1]) && _tokens[index + 1].Kind == TokenKind.Number;
    }

    /// <summary>A bracket with a calculation in it, and not a remark.</summary>
    private bool IsGroupOfTwo(int index, int end)
    {
        int close = _tokens[index].Kind == TokenKind.Open ? _brackets.PartnerOf(index) : -1;
        return close > index && close < end && _operators[close] > _operators[index];
    }

    /// <summary>Adds a factor, or the two of a fraction.</summary>
    /// <returns>Whether it is <c>100%</c>.</returns>
    private bool ParseFactor(int end, int depth, bool isDivisor, List<ProductFactor> factors)
    {
        int first = _index;
        bool isNegative = false;
        while (IsAt(TokenKind.Minus, end))
        {
            isNegative = !isNegative;
            _index++;
        }

        bool isHundredPercent = false;
        FormulaNode? node = null;
        FormulaNode? denominator = null;
        if (_index >= end) { FailOperand(first, end); }
        else
        {
            switch (_tokens[_index].Kind)
            {
                case TokenKind.Open: node = ParseGroup(depth); break;
                case TokenKind.SumSign: node = ParseSummation(end, depth); break;
                case TokenKind.Fraction: node = ParseFraction(depth, out denominator); break;
                case TokenKind.Number when IsNumberOperand(end, depth): node = ParseNumber(end, out isHundredPercent); break;
                case TokenKind.Word or TokenKind.Number or TokenKind.Percent: node = ParsePhrase(end); break;
                default: FailOperand(_index, end); break;
            }
        }

        if (_hasFailed || node is null) { return false; }
        if (denominator is not null && isDivisor)
        {
            TextRange range = Cover(node, denominator);
            node = new GroupNode(new ProductNode(ImmutableArray.Create(new ProductFactor(false, node), new ProductFactor(true, denominator)), range), range);
            denominator = null;
        }

        if (isNegative) { node = new NegationNode(node, TextRange.FromBounds(_tokens[first].Start, node.Range.End)); }
        factors.Add(new ProductFactor(isDivisor, node));
        if (denominator is not null) { factors.Add(new ProductFactor(true, denominator)); }
        return isHundredPercent;
    }

    /// <summary>Reports what stands where a variable or number was expected.</summary>
    private void FailOperand(int index, int end)
    {
        Token? before = index > 0 && index <= _tokens.Count ? _tokens[index - 1] : null;
        bool isAfterSign = before is not null && IsSign(before.Kind);
        if (index < end && index < _tokens.Count)
        {
            Token token = _tokens[index];
            if (!IsSign(token.Kind) && token.Kind != TokenKind.Close)
            {
                FailUnreadable(token);
                return;
            }

            if (token.Kind == TokenKind.Minus)
            {
                Fail(FormulaProblems.MissingOperand(_tokens[_index - 1], isAfter: true));
                return;
            }

            if (!isAfterSign)
            {
                Fail(FormulaProblems.MissingOperand(token, isAfter: false));
                return;
            }
        }

        if (_index > 0 && IsSign(_tokens[_index - 1].Kind)) { before = _tokens[_index - 1]; }
        Fail(before is null ? FormulaProblems.Empty(_text.Length) : FormulaProblems.MissingOperand(before, isAfter: true));
    }

    private void FailUnreadable(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.SumSign: Fail(FormulaProblems.Summation(token.Range, token.Text)); break;
            case TokenKind.Dots: Fail(FormulaProblems.Dots(token)); break;
            case TokenKind.Bar: Fail(FormulaProblems.Bar(token)); break;
            case TokenKind.Equal: Fail(FormulaProblems.TwoEquals(token)); break;
            default: Fail(FormulaProblems.UnknownSign(token)); break;
        }
    }

    private static bool IsSign(TokenKind kind) => kind is TokenKind.Plus or TokenKind.Minus or TokenKind.Times or TokenKind.Divide or TokenKind.Power;

    /// <summary>\frac{a}{b} is (a)/(b).</summary>
    private FormulaNode? ParseFraction(int depth, out FormulaNode? denominator)
    {
        denominator = null;
        Token sign = _tokens[_index++];
        if (_index >= _tokens.Count || _tokens[_index].Text != "{") { Fail(FormulaProblems.UnknownSign(sign)); }
        FormulaNode? numerator = _hasFailed ? null : ParseGroup(depth);
        if (!_hasFailed && (_index >= _tokens.Count || _tokens[_index].Text != "{")) { Fail(FormulaProblems.UnknownSign(sign)); }
        if (!_hasFailed) { denominator = ParseGroup(depth); }
        return numerator;
    }

    /// <summary>Whether the number is a figure by itself, and does not open a phrase such as "1 estudio realizado".</summary>
    private bool IsNumberOperand(int end, int depth)
    {
        int next = _index + 1;
        if (next < end && _tokens[next].Kind == TokenKind.Percent) { next++; }
        if (next >= end || _tokens[next].Kind != TokenKind.Word) { return true; }
        Token number = _tokens[_index];
        bool isAfterFactorSign = depth == 0 && _index > 0 && IsSign(_tokens[_index - 1].Kind);
        return isAfterFactorSign || Vocabulary.IsNumberWord(_tokens[next]) || (number.Number.Problem is null && Vocabulary.IsScale(number.Number.Value))
            || (Symbols.IsSymbol(_tokens[next].Text) && (next + 1 >= end || _tokens[next + 1].Kind != TokenKind.Word));
    }

    private NumberNode? ParseNumber(int end, out bool isHundredPercent)
    {
        isHundredPercent = false;
        Token token = _tokens[_index++];
        Rational value = token.Number.Value;
        TextRange range = token.Range;
        if (token.Number.Problem is not null)
        {
            // Told, and read on: one doubtful figure does not hide what else is wrong.
            Problems.Add(FormulaProblems.NumberOf(token));
            value = Rational.One;
        }

        if (IsAt(TokenKind.Percent, end))
        {
            range = Span(token, _tokens[_index++]);
            isHundredPercent = value == Rational.Hundred;
            if (!isHundredPercent) { value /= Rational.Hundred; }
            if (!value.TryToDecimal(out _))
            {
                Fail(FormulaProblems.TooManyDigits(range, range.Of(_text)));
                return null;
            }
        }

        return new NumberNode(value, range);
    }
}
