using System.Collections.Generic;

namespace Pbr.Kernel.Formulas;

internal sealed partial class ExpressionParser
{
    /// <summary>
    /// Σ VF is VF: what is read of a variable is its total already. That holds of sums and of multiples by a number; the sum of products or quotients
    /// is not that of their totals, and is refused.
    /// </summary>
    private FormulaNode? ParseSummation(int end, int depth)
    {
        Token sign = _tokens[_index++];
        FormulaNode? node = null;
        if (_index < end && _tokens[_index].Kind == TokenKind.Open) { node = ParseGroup(depth); }
        else if (_index < end && _tokens[_index].Kind == TokenKind.Word) { node = ParsePhrase(end); }
        if (_hasFailed) { return null; }
        if (node is null || !IsLinear(node) || HasProductAfter(end) || HasQuotientAfter(node, end))
        {
            Fail(FormulaProblems.Summation(sign.Range, sign.Text));
            return null;
        }

        return node;
    }

    /// <summary>Whether the sum over a tree is the tree over the sums.</summary>
    private static bool IsLinear(FormulaNode node)
    {
        switch (node)
        {
            case NameNode: return true;
            case GroupNode group: return IsLinear(group.Inner);
            case NegationNode negation: return IsLinear(negation.Operand);
            case SumNode sum:
                foreach (SumTerm term in sum.Terms)
                {
                    if (!IsLinear(term.Node)) { return false; }
                }

                return true;
            case ProductNode product:
                int variables = 0;
                foreach (ProductFactor factor in product.Factors)
                {
                    if (factor.Node is NumberNode) { continue; }
                    if (factor.IsDivisor || !IsLinear(factor.Node)) { return false; }
                    variables++;
                }

                return variables == 1;
            default: return false;
        }
    }

    /// <summary>Σ A × B may be the sum of the products.</summary>
    private bool HasProductAfter(int end) => IsAt(TokenKind.Times, end) && _index + 1 < end && _tokens[_index + 1].Kind is not (TokenKind.Number or TokenKind.Minus);

    /// <summary>Σ Ai / Bi is the sum of the quotients: both run over one index.</summary>
    private bool HasQuotientAfter(FormulaNode node, int end)
    {
        if (!IsAt(TokenKind.Divide, end) || _index + 1 >= end || _tokens[_index + 1].Kind != TokenKind.Word || node is not NameNode { IsPhrase: false } name) { return false; }
        string divisor = _tokens[_index + 1].Text;
        return divisor.Length > 1 && name.Name.Length > 1 && char.IsLower(divisor[divisor.Length - 1]) && divisor[divisor.Length - 1] == name.Name[name.Name.Length - 1];
    }
}
