using System;
using System.Collections.Immutable;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Formulas;

/// <summary>Tells the canonical shape of an expression.</summary>
internal static class ShapeReader
{
    public static FormulaShape Read(FormulaNode expression)
    {
        Quotient quotient = Quotient.Of(expression);
        if (!quotient.HasScale || (quotient.Above.Count == 0 && quotient.Below.Count == 0)) { return FormulaShape.Other; }
        if (quotient.Below.Count == 0) { return quotient.Above.Count == 1 ? ReadWhole(quotient.Above[0], quotient.Scale) : FormulaShape.Other; }
        FormulaNode? above = quotient.Above.Count == 1 ? quotient.Above[0] : null;
        FormulaNode? below = quotient.Below.Count == 1 ? quotient.Below[0] : null;
        if (above is not null && below is not null)
        {
            if (IsCountOf(below, above)) { return new FormulaShape(FormulaShapeKind.Average, quotient.Scale, above, below, TermsOf(above)); }
            if (GrowthAsDifference(above, below, quotient.Scale) is { } growth) { return growth; }
        }

        FormulaShapeKind kind = quotient.Scale == Rational.Hundred ? FormulaShapeKind.Percentage : FormulaShapeKind.Ratio;
        return new FormulaShape(kind, quotient.Scale, above, below);
    }

    /// <summary>Reads what has no line of a fraction of its own.</summary>
    private static FormulaShape ReadWhole(FormulaNode node, Rational scale) => node switch
    {
        SumNode sum => ReadSum(sum, scale),
        SeriesNode => new FormulaShape(FormulaShapeKind.Sum, scale, terms: TermsOf(node)),
        _ => new FormulaShape(FormulaShapeKind.SingleValue, scale, node),
    };

    private static FormulaShape ReadSum(SumNode sum, Rational scale)
    {
        if (GrowthAsQuotient(sum, scale) is { } growth) { return growth; }
        ImmutableArray<ShapeTerm> terms = TermsOf(sum);
        bool isAddition = true;
        bool isWeighted = true;
        bool isPlain = true;
        bool isOnlyPercentages = true;
        foreach (ShapeTerm term in terms)
        {
            isAddition &= term.Weight.Sign > 0;
            isWeighted &= term.HasWeight;
            isPlain &= !term.HasWeight;
            isOnlyPercentages &= term.Weight == Rational.Hundred;
        }

        if (!isAddition) { return new FormulaShape(FormulaShapeKind.Difference, scale, terms: terms); }
        if (isWeighted && !isOnlyPercentages) { return new FormulaShape(FormulaShapeKind.WeightedSum, scale, terms: terms); }
        Rational count = terms.Length;
        bool isAverage = isPlain && (scale * count == Rational.One || scale * count == Rational.Hundred);
        return isAverage
            ? new FormulaShape(FormulaShapeKind.Average, scale * count, sum, terms: terms)
            : new FormulaShape(FormulaShapeKind.Sum, scale, terms: terms);
    }

    private static ImmutableArray<ShapeTerm> TermsOf(FormulaNode node)
    {
        if (node is not SumNode sum) { return ImmutableArray.Create(new ShapeTerm(node, Rational.One, HasWeight: false)); }
        ImmutableArray<ShapeTerm>.Builder terms = ImmutableArray.CreateBuilder<ShapeTerm>(sum.Terms.Length);
        foreach (SumTerm term in sum.Terms)
        {
            Quotient quotient = Quotient.Of(term.Node);
            Rational weight = quotient.HasScale ? quotient.Scale : Rational.One;
            bool isVariable = quotient.Above.Count + quotient.Below.Count > 0;
            terms.Add(new ShapeTerm(
                Operands.Bare(term.Node), term.IsSubtracted ? -weight : weight, quotient.HasScale && quotient.HasConstants && isVariable));
        }

        return terms.MoveToImmutable();
    }

    /// <summary>n is the number of terms of a series that ends at n.</summary>
    private static bool IsCountOf(FormulaNode below, FormulaNode above) =>
        below is NameNode count && above is SeriesNode series && string.Equals(count.Name, series.Index, StringComparison.OrdinalIgnoreCase);

    /// <summary>(a - b) / b is the growth from b to a, and (b - a) / b its opposite.</summary>
    private static FormulaShape? GrowthAsDifference(FormulaNode above, FormulaNode below, Rational scale)
    {
        if (above is not SumNode { Terms.Length: 2 } change || !change.Terms[1].IsSubtracted) { return null; }
        FormulaNode first = Operands.Bare(change.Terms[0].Node);
        FormulaNode second = Operands.Bare(change.Terms[1].Node);
        if (Operands.AreSame(second, below)) { return new FormulaShape(FormulaShapeKind.GrowthRate, scale, first, below); }
        return Operands.AreSame(first, below) ? new FormulaShape(FormulaShapeKind.GrowthRate, -scale, second, below) : null;
    }

    /// <summary>a / b - 1, or the same in per cent: a / b * 100 - 100.</summary>
    private static FormulaShape? GrowthAsQuotient(SumNode sum, Rational scale)
    {
        if (sum.Terms.Length != 2 || !sum.Terms[1].IsSubtracted || Operands.Bare(sum.Terms[1].Node) is not NumberNode one) { return null; }
        Quotient quotient = Quotient.Of(sum.Terms[0].Node);
        bool isGrowth = quotient.HasScale && quotient.Above.Count == 1 && quotient.Below.Count == 1 && quotient.Scale == one.Value;
        return isGrowth ? new FormulaShape(FormulaShapeKind.GrowthRate, scale * one.Value, quotient.Above[0], quotient.Below[0]) : null;
    }
}
