using System.Collections.Generic;
using Pbr.Kernel.Formulas;

namespace Pbr.Kernel;

/// <summary>The names in a formula's tree.</summary>
internal static class FormulaInputs
{
    /// <summary>The names that need a figure, each once, in the order of the formula; a series counts by its stem.</summary>
    public static List<string> Inputs(FormulaNode tree)
    {
        List<string> names = new();
        HashSet<string> seen = new(System.StringComparer.Ordinal);
        foreach (FormulaNode node in Leaves(tree))
        {
            string? name = node switch
            {
                NameNode leaf => leaf.Name,
                SeriesNode series => series.Stem,
                _ => null,
            };
            if (name is not null && seen.Add(name)) { names.Add(name); }
        }

        return names;
    }

    /// <summary>The index of each series.</summary>
    public static HashSet<string> Indices(FormulaNode tree)
    {
        HashSet<string> indices = new(System.StringComparer.Ordinal);
        foreach (FormulaNode node in Leaves(tree))
        {
            if (node is SeriesNode series) { indices.Add(series.Index); }
        }

        return indices;
    }

    private static IEnumerable<FormulaNode> Leaves(FormulaNode tree)
    {
        Stack<FormulaNode> rest = new();
        rest.Push(tree);
        while (rest.TryPop(out FormulaNode? node))
        {
            switch (node)
            {
                case SumNode sum:
                    for (int i = sum.Terms.Length - 1; i >= 0; i--) { rest.Push(sum.Terms[i].Node); }
                    break;
                case ProductNode product:
                    for (int i = product.Factors.Length - 1; i >= 0; i--) { rest.Push(product.Factors[i].Node); }
                    break;
                case NegationNode negation:
                    rest.Push(negation.Operand);
                    break;
                case GroupNode group:
                    rest.Push(group.Inner);
                    break;
                default:
                    yield return node;
                    break;
            }
        }
    }
}
