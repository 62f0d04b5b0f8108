using System;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Formulas;

/// <summary>The exact value of a formula's tree. The parser limits how deep brackets go, so recursion is safe.</summary>
internal sealed class FormulaArithmetic
{
    private readonly Func<string, Rational> _figureOf;

    private FormulaArithmetic(Func<string, Rational> figureOf) => _figureOf = figureOf;

    /// <summary>The first divisor that turned out to be zero; null where there is none.</summary>
    public FormulaNode? ZeroDivisor { get; private set; }

    /// <summary>Computes.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="figureOf">The figure of each name in it.</param>
    /// <param name="zeroDivisor">What was divided by, where it is zero.</param>
    /// <returns>The value; null where it divides by zero.</returns>
    public static Rational? Compute(FormulaNode tree, Func<string, Rational> figureOf, out FormulaNode? zeroDivisor)
    {
        FormulaArithmetic arithmetic = new(figureOf);
        Rational value = arithmetic.Of(tree);
        zeroDivisor = arithmetic.ZeroDivisor;
        return zeroDivisor is null ? value : null;
    }

    private Rational Of(FormulaNode node) => node switch
    {
        NumberNode number => number.Value,
        NameNode name => _figureOf(name.Name),
        SeriesNode series => _figureOf(series.Stem),
        GroupNode group => Of(group.Inner),
        NegationNode negation => -Of(negation.Operand),
        SumNode sum => Of(sum),
        ProductNode product => Of(product),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType(), "There is no such node in a formula."),
    };

    private Rational Of(SumNode sum)
    {
        Rational total = Rational.Zero;
        foreach (SumTerm term in sum.Terms) { total = term.IsSubtracted ? total - Of(term.Node) : total + Of(term.Node); }
        return total;
    }

    private Rational Of(ProductNode product)
    {
        Rational total = Rational.One;
        foreach (ProductFactor factor in product.Factors)
        {
            Rational value = Of(factor.Node);
            if (!factor.IsDivisor) { total *= value; }
            else if (!value.IsZero) { total /= value; }
            else { ZeroDivisor ??= factor.Node; }
        }

        return total;
    }
}
