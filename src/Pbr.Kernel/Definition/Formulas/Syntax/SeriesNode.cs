using System.Collections.Immutable;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>The sum of a series of one variable: <c>VE1 + VE2 + … + VEn</c>.</summary>
/// <remarks>Its value is the sum of all readings of <see cref="Stem"/>; the index tells how many there are, and is no factor of it.</remarks>
public sealed class SeriesNode : FormulaNode
{
    internal SeriesNode(string stem, string index, ImmutableArray<SeriesTerm> terms, TextRange range)
        : base(range)
    {
        Stem = stem;
        Index = index;
        Terms = terms;
    }

    /// <summary>The name that the terms share, such as <c>VE</c>: that of the first term.</summary>
    public string Stem { get; }

    /// <summary>The index of the last term, such as <c>n</c>.</summary>
    public string Index { get; }

    /// <summary>The terms as written, in order, without the dots: <c>VE1</c>, <c>VE2</c>, <c>VEn</c>. Two or more.</summary>
    public ImmutableArray<SeriesTerm> Terms { get; }

    /// <inheritdoc/>
    public override bool HasSameTree(FormulaNode? other)
    {
        if (other is not SeriesNode series || series.Terms.Length != Terms.Length) { return false; }
        for (int i = 0; i < Terms.Length; i++)
        {
            if (series.Terms[i].Stem != Terms[i].Stem || series.Terms[i].Index != Terms[i].Index) { return false; }
        }

        return true;
    }
}
