using System;

namespace Pbr.Kernel.Formulas;

/// <summary>Compares the operands of a formula.</summary>
internal static class Operands
{
    /// <summary>An operand without the brackets around it.</summary>
    public static FormulaNode Bare(FormulaNode node)
    {
        while (node is GroupNode group) { node = group.Inner; }
        return node;
    }

    /// <summary>Whether two operands are the same value; the case and the accents of words do not count, those of symbols do.</summary>
    public static bool AreSame(FormulaNode left, FormulaNode right)
    {
        FormulaNode a = Bare(left);
        FormulaNode b = Bare(right);
        if (a is NameNode { IsPhrase: true } one && b is NameNode { IsPhrase: true } other)
        {
            return string.Equals(Letters.Fold(one.Name), Letters.Fold(other.Name), StringComparison.Ordinal);
        }

        return a.HasSameTree(b);
    }
}
