using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Pbr.Kernel.Formulas;

/// <summary>Walks a formula's tree.</summary>
public static class FormulaNodes
{
    /// <summary>All nodes of a tree in the order of the text, each before what it contains.</summary>
    /// <remarks>Names and series are the inputs of a formula; their ranges say where each stands. Uses no recursion.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="root"/> is null.</exception>
    public static IEnumerable<FormulaNode> Of(FormulaNode root)
    {
        if (root is null) { throw new ArgumentNullException(nameof(root)); }
        return root.Nodes ??= List(root);
    }

    private static ReadOnlyCollection<FormulaNode> List(FormulaNode root)
    {
        List<FormulaNode> nodes = new();
        Stack<FormulaNode> open = new();
        open.Push(root);
        while (open.Count > 0)
        {
            FormulaNode node = open.Pop();
            nodes.Add(node);
            switch (node)
            {
                case GroupNode group: open.Push(group.Inner); break;
                case NegationNode negation: open.Push(negation.Operand); break;
                case SumNode sum:
                    for (int i = sum.Terms.Length - 1; i >= 0; i--) { open.Push(sum.Terms[i].Node); }
                    break;
                case ProductNode product:
                    for (int i = product.Factors.Length - 1; i >= 0; i--) { open.Push(product.Factors[i].Node); }
                    break;
            }
        }

        return nodes.AsReadOnly();
    }
}
