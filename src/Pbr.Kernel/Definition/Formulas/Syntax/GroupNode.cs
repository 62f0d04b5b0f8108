using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>An expression in brackets of any kind. Kept in the tree, because whether an author grouped explicitly is a fact that rules read.</summary>
public sealed class GroupNode : FormulaNode
{
    internal GroupNode(FormulaNode inner, TextRange range)
        : base(range) => Inner = inner;

    /// <summary>What stands inside the brackets.</summary>
    public FormulaNode Inner { get; }

    /// <inheritdoc/>
    public override bool HasSameTree(FormulaNode? other) => other is GroupNode group && Inner.HasSameTree(group.Inner);
}
