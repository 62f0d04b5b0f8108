using System.Collections.Generic;
using Pbr.Kernel.Formulas;

namespace Pbr.Kernel.Rules;

/// <summary>Finds the series of a formula.</summary>
internal static class SeriesFinder
{
    /// <summary>All series of a tree, in the order of the text.</summary>
    public static IReadOnlyList<SeriesNode> In(FormulaNode expression)
    {
        List<SeriesNode> found = new();
        Collect(expression, found);
        return found;
    }

    private static void Collect(FormulaNode node, List<SeriesNode> found)
    {
        switch (node)
        {
            case SeriesNode series:
                found.Add(series);
                break;
            case GroupNode group:
                Collect(group.Inner, found);
                break;
            case NegationNode negation:
                Collect(negation.Operand, found);
                break;
            case SumNode sum:
                foreach (SumTerm term in sum.Terms) { Collect(term.Node, found); }
                break;
            case ProductNode product:
                foreach (ProductFactor factor in product.Factors) { Collect(factor.Node, found); }
                break;
        }
    }
}
