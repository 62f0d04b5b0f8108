using System.Collections.Generic;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>A formula that divides: what is multiplied, what it is divided by, and the number that stands beside them.</summary>
internal sealed class RatioShape
{
    private readonly List<FormulaNode> _numerators = new();
    private readonly List<FormulaNode> _denominators = new();

    private RatioShape()
    {
    }

    /// <summary>What stands above the line, without numbers.</summary>
    public IReadOnlyList<FormulaNode> Numerators => _numerators;

    /// <summary>What stands below the line, without numbers.</summary>
    public IReadOnlyList<FormulaNode> Denominators => _denominators;

    /// <summary>The product of the numbers; 100 in a percentage.</summary>
    public Rational Factor { get; private set; } = Rational.One;

    /// <summary>Whether it is a ratio times 100.</summary>
    public bool IsPercentage => Factor == Rational.Hundred;

    /// <summary>Whether something is taken away above the line, as in a growth: <c>(a − b) / b</c>, <c>a / b − 1</c>.</summary>
    public bool IsDifference { get; private set; }

    /// <summary>Reads it off a tree; null where the formula divides by nothing but numbers.</summary>
    public static RatioShape? Of(FormulaNode? tree)
    {
        if (tree is null) { return null; }
        RatioShape shape = new();
        shape.Add(tree, isDivisor: false);
        return shape._denominators.Count > 0 || shape.IsDifference ? shape : null;
    }

    private void Add(FormulaNode node, bool isDivisor)
    {
        switch (node)
        {
            case GroupNode group:
                Add(group.Inner, isDivisor);
                break;
            case ProductNode product:
                foreach (ProductFactor factor in product.Factors) { Add(factor.Node, isDivisor != factor.IsDivisor); }
                break;
            case NumberNode number:
                if (!isDivisor) { Factor *= number.Value; }
                else if (!number.Value.IsZero) { Factor /= number.Value; }
                break;
            case NegationNode negation:
                Factor = -Factor;
                Add(negation.Operand, isDivisor);
                break;
            default:
                (isDivisor ? _denominators : _numerators).Add(node);
                IsDifference |= !isDivisor && TakesAway(node);
                break;
        }
    }

    private static bool TakesAway(FormulaNode node)
    {
        if (node is not SumNode sum) { return false; }
        foreach (SumTerm term in sum.Terms)
        {
            if (term.IsSubtracted) { return true; }
        }

        return false;
    }
}
