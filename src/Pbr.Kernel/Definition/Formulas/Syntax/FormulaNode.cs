using System.Collections.Generic;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>A node of a formula's tree.</summary>
/// <remarks>
/// The kinds are <see cref="NumberNode"/>, <see cref="NameNode"/>, <see cref="SumNode"/>, <see cref="ProductNode"/>,
/// <see cref="NegationNode"/>, <see cref="GroupNode"/> and <see cref="SeriesNode"/>; there are no others. Sums and products hold all their
/// operands in one node, so that a tree is only as deep as its brackets, which the parser limits: recursion over it is safe.
/// Immutable and safe to share.
/// </remarks>
public abstract class FormulaNode
{
    private protected FormulaNode(TextRange range) => Range = range;

    /// <summary>The characters of the formula's text that this node was read from.</summary>
    public TextRange Range { get; }

    /// <summary>This node and those that it contains, once they were asked for: several rules walk the same tree.</summary>
    internal IReadOnlyList<FormulaNode>? Nodes { get; set; }

    /// <summary>Whether two trees have the same shape, names and numbers, wherever they were read.</summary>
    public abstract bool HasSameTree(FormulaNode? other);
}
