using System.Collections.Immutable;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>Two or more factors that are multiplied or divided, from left to right: <c>a / b * c</c> is (a ÷ b) × c.</summary>
public sealed class ProductNode : FormulaNode
{
    internal ProductNode(ImmutableArray<ProductFactor> factors, TextRange range)
        : base(range) => Factors = factors;

    /// <summary>The factors, in the order written. The first is never a divisor.</summary>
    public ImmutableArray<ProductFactor> Factors { get; }

    /// <inheritdoc/>
    public override bool HasSameTree(FormulaNode? other)
    {
        if (other is not ProductNode product || product.Factors.Length != Factors.Length) { return false; }
        for (int i = 0; i < Factors.Length; i++)
        {
            if (Factors[i].IsDivisor != product.Factors[i].IsDivisor || !Factors[i].Node.HasSameTree(product.Factors[i].Node)) { return false; }
        }

        return true;
    }
}
