using System;
using System.Collections.Generic;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Numerics;

/// <summary>How the periods of one variable become one figure, exactly.</summary>
public static class Accumulating
{
    /// <summary>Joins the figures of the periods that are present, given in the order of the periods.</summary>
    /// <param name="accumulation">How.</param>
    /// <param name="figures">The figures; at least one.</param>
    /// <param name="joined">The one figure; meaningless where the answer is false.</param>
    /// <returns>False where a constant has two different figures, which is bad data.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no figures: nothing is not zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such accumulation.</exception>
    public static bool TryJoin(Accumulation accumulation, IReadOnlyList<Rational> figures, out Rational joined)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Count == 0) { throw new ArgumentException("There is no figure to accumulate. Ask for the missing ones first.", nameof(figures)); }
        joined = accumulation switch
        {
            Accumulation.Sum => Sum(figures),
            Accumulation.Last => figures[^1],
            Accumulation.Average => Sum(figures) / figures.Count,
            Accumulation.Maximum => Maximum(figures),
            Accumulation.Constant => figures[0],
            _ => throw new ArgumentOutOfRangeException(nameof(accumulation), accumulation, "There is no such accumulation."),
        };
        return accumulation != Accumulation.Constant || AreEqual(figures);
    }

    private static Rational Sum(IReadOnlyList<Rational> figures)
    {
        Rational sum = Rational.Zero;
        foreach (Rational figure in figures) { sum += figure; }
        return sum;
    }

    private static Rational Maximum(IReadOnlyList<Rational> figures)
    {
        Rational maximum = figures[0];
        foreach (Rational figure in figures) { maximum = Rational.Max(maximum, figure); }
        return maximum;
    }

    private static bool AreEqual(IReadOnlyList<Rational> figures)
    {
        foreach (Rational figure in figures)
        {
            if (figure != figures[0]) { return false; }
        }

        return true;
    }
}
