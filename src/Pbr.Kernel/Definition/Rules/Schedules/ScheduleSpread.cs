using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Rules;

/// <summary>Spreads a target over the periods of a schedule so that they add up to it exactly.</summary>
internal static class ScheduleSpread
{
    private const int MostDecimals = 28;

    /// <summary>The figures anew, in the proportions that they have, with the decimals that they or the target have.</summary>
    /// <remarks>
    /// Each share is cut off at its last decimal, and what is then missing goes, one in the last place each, to the shares that lost most; of equal
    /// losses, to the latest: 12 × 8.33 for 100 become eight of 8.33 and four of 8.34. Blank and zero periods stay as they are.
    /// </remarks>
    /// <param name="values">A figure a period; null where the cell is blank.</param>
    /// <param name="target">What they are to add up to.</param>
    /// <param name="mayChange">Whether a period may change.</param>
    /// <returns>Null where nothing may change, or where the others leave nothing of the same sign for those that may.</returns>
    public static IReadOnlyList<decimal?>? Exactly(IReadOnlyList<decimal?> values, decimal target, Func<int, bool> mayChange)
    {
        List<int> open = Enumerable.Range(0, values.Count).Where(i => values[i] is not null and not 0m && mayChange(i)).ToList();
        Rational sum = Sum(open.Select(i => values[i]!.Value));
        Rational rest = (Rational)target - Sum(Enumerable.Range(0, values.Count).Except(open).Select(i => values[i] ?? 0m));
        if (open.Count == 0 || sum.Sign == 0 || rest.Sign != sum.Sign) { return null; }
        int decimals = values.Max(value => value is { } figure ? DecimalsOf(figure) : 0);
        while (decimals < MostDecimals && !(rest * new Rational(BigInteger.Pow(10, decimals), BigInteger.One)).IsInteger) { decimals++; }
        BigInteger scale = BigInteger.Pow(10, decimals);
        Rational whole = rest * new Rational(scale, BigInteger.One);
        if (!whole.IsInteger) { return null; }
        List<(int Period, BigInteger Units, Rational Lost)> shares = new();
        foreach (int i in open)
        {
            Rational share = whole * (Rational)values[i]!.Value / sum;
            BigInteger units = BigInteger.Divide(share.Numerator, share.Denominator);
            shares.Add((i, units, Rational.Abs(share - new Rational(units, BigInteger.One))));
        }

        BigInteger missing = shares.Aggregate(whole.Numerator, (left, share) => left - share.Units);
        HashSet<int> raised = new(shares.OrderByDescending(share => share.Lost).ThenByDescending(share => share.Period).Take((int)BigInteger.Abs(missing)).Select(share => share.Period));
        decimal?[] spread = values.ToArray();
        foreach ((int period, BigInteger units, _) in shares)
        {
            BigInteger mended = raised.Contains(period) ? units + missing.Sign : units;
            if (!new Rational(mended, scale).TryToDecimal(out decimal figure)) { return null; }
            spread[period] = figure + new decimal(0, 0, 0, false, (byte)decimals);
        }

        return spread;
    }

    /// <summary>The decimals that a figure is written with.</summary>
    public static int DecimalsOf(decimal figure) => (decimal.GetBits(figure)[3] >> 16) & 0xFF;

    private static Rational Sum(IEnumerable<decimal> figures) => figures.Aggregate(Rational.Zero, (sum, figure) => sum + figure);
}
