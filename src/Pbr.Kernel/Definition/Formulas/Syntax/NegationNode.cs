using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>The opposite of an operand: <c>-a</c>.</summary>
public sealed class NegationNode : FormulaNode
{
    internal NegationNode(FormulaNode operand, TextRange range)
        : base(range) => Operand = operand;

    /// <summary>What is negated; never itself a negation without brackets between.</summary>
    public FormulaNode Operand { get; }

    /// <inheritdoc/>
    public override bool HasSameTree(FormulaNode? other) => other is NegationNode negation && Operand.HasSameTree(negation.Operand);
}
