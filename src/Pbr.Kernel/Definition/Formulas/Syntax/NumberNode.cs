using Pbr.Kernel.Numbers;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>A number, such as <c>100</c> or <c>1'375,219.00</c>.</summary>
public sealed class NumberNode : FormulaNode
{
    internal NumberNode(Rational value, TextRange range)
        : base(range) => Value = value;

    /// <summary>Its exact value.</summary>
    public Rational Value { get; }

    /// <inheritdoc/>
    public override bool HasSameTree(FormulaNode? other) => other is NumberNode number && number.Value == Value;
}
