using System.Collections.Immutable;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>Two or more terms that are added or subtracted, from left to right.</summary>
public sealed class SumNode : FormulaNode
{
    internal SumNode(ImmutableArray<SumTerm> terms, TextRange range)
        : base(range) => Terms = terms;

    /// <summary>The terms, in the order written. The first is never subtracted: a leading minus is a <see cref="NegationNode"/>.</summary>
    public ImmutableArray<SumTerm> Terms { get; }

    /// <inheritdoc/>
    public override bool HasSameTree(FormulaNode? other)
    {
        if (other is not SumNode sum || sum.Terms.Length != Terms.Length) { return false; }
        for (int i = 0; i < Terms.Length; i++)
        {
            if (Terms[i].IsSubtracted != sum.Terms[i].IsSubtracted || !Terms[i].Node.HasSameTree(sum.Terms[i].Node)) { return false; }
        }

        return true;
    }
}
