using System;
using System.Collections.Immutable;
using Pbr.Kernel;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Verification;

/// <summary>Rows that lie at, or as near as can be to, where a result changes.</summary>
internal static class NearSets
{
    private const long Rows = 10_000_000;

    private static readonly KernelTerms s_percentage = new() { Factor = 100, Bands = Lights.Usual };
    private static readonly KernelTerms s_byCompliance = s_percentage with { Basis = LightBasis.Compliance };
    private static readonly KernelTerms s_figure = new() { Shape = KernelShape.SingleValue, FirstScale = 2, Bands = Lights.Usual, Basis = LightBasis.Compliance };

    /// <summary>The sets.</summary>
    public static ImmutableArray<VerificationSet> All { get; } =
    [
        Drawn("random", "any sign, numerators to 2.25e11", s_byCompliance, draw =>
            (draw.Signed(draw.Between(0, 225_000_000_000)), draw.Signed(10_000 + draw.OfBits(38)), draw.Signed(draw.OfBits(20)))),
        Drawn("ties", "values at and beside half hundredths, any sign", s_percentage, draw =>
        {
            long b = Divisor(draw, 30);
            long odd = (2 * draw.OfBits(20)) + 1;
            return (draw.Signed(Floor(odd, b, 20_000) + draw.Between(-1, 2)), draw.Signed(b), 100_00);
        }),
        Drawn("thresholds", "values at and beside 80 and 50 per cent", s_percentage, draw =>
        {
            long b = Divisor(draw, 37);
            return (Floor(draw.Of<long>([80_00, 50_00, 80_01, 50_01]), b, 10_000) + draw.Between(-1, 2), b, 100_00);
        }),
        Drawn("wide-ties", "the same with divisors to 2^50, products past 2^53", s_percentage, draw =>
        {
            long b = Divisor(draw, 50);
            return (draw.Signed(Floor((2 * draw.Between(0, 10_000)) + 1, b, 20_000) + draw.Between(-1, 2)), draw.Signed(b), 100_00);
        }),
        Drawn("wide-thresholds", "thresholds with divisors to 2^50", s_percentage, draw =>
        {
            long b = Divisor(draw, 50);
            return (Floor(draw.Of<long>([80_00, 50_00, 80_01, 50_01]), b, 10_000) + draw.Between(-1, 2), b, 100_00);
        }),
        Drawn("compliance-thresholds", "compliances at and beside 80 and 50 per cent", s_byCompliance, draw =>
        {
            long b = Divisor(draw, 24);
            long a = draw.OfBits(24);
            long value = ((2 * a * 100_00) + b) / (2 * b);
            return (a, b, Floor(value, 20_000, draw.Of<long>([15_999, 16_000, 10_001, 10_000])) + draw.Between(-1, 2));
        }),
        Drawn("misses", "the nearest possible misses of half hundredths: remainder 1 or -1", s_percentage, draw =>
        {
            long b = Coprime(draw, 37);
            return (Solve(20_000, b, draw), b, 100_00);
        }),
        Drawn("threshold-misses", "the nearest possible misses of whole hundredths", s_percentage, draw =>
        {
            long b = Coprime(draw, 37);
            return (Solve(10_000, b, draw), b, 100_00);
        }),
        Drawn("wide-misses", "the nearest possible misses of divisors to 2^51, products past 2^53", s_percentage, draw =>
        {
            long b = Coprime(draw, 50);
            return (Solve(20_000, b, draw), b, draw.Between(1, 1_000_000));
        }),
        Drawn("compliance-misses", "the nearest possible misses of half hundredths of compliance", s_figure, draw =>
        {
            long target = Coprime(draw, 37);
            return (Solve(20_000, target, draw), 0, target);
        }),
        Drawn("wide-compliance-misses", "the same with targets to 2^51", s_figure, draw =>
        {
            long target = Coprime(draw, 50);
            return (Solve(20_000, target, draw), 0, target);
        }),
    ];

    /// <summary>The number or one close to it that has no factor in common with a power of ten.</summary>
    public static long ToCoprime(long number) => (number | 1) % 5 == 0 ? (number | 1) + 2 : number | 1;

    /// <summary>A number of which a multiple leaves the remainder 1 or -1.</summary>
    public static long Solve(long factor, long modulus, Draw draw)
    {
        if (modulus == 1) { return draw.Between(0, 10); }
        long inverse = Inverse(factor % modulus, modulus);
        return (draw.Bits() & 1) == 0 ? inverse : modulus - inverse;
    }

    private static VerificationSet Drawn(string name, string about, KernelTerms terms, Func<Draw, (long First, long Second, long Target)> row) =>
        VerificationSet.Drawn(name, about, Rows, VerificationSet.LargeBlock, (draw, count) =>
        {
            (long[] first, long[] second, long[] target) = (new long[count], new long[count], new long[count]);
            for (int i = 0; i < count; i++) { (first[i], second[i], target[i]) = row(draw); }
            return new RowBlock(terms, first, terms.Shape == KernelShape.SingleValue ? default : second, target);
        });

    private static long Divisor(Draw draw, int bits) => draw.OfBits(bits) + 1;

    private static long Coprime(Draw draw, int bits) => ToCoprime(draw.OfBits(bits));

    private static long Floor(long number, long factor, long divisor) => (long)((Int128)number * factor / divisor);

    private static long Inverse(long number, long modulus)
    {
        (long r, long next) = (modulus, number);
        (long t, long nextT) = (0, 1);
        while (next != 0)
        {
            long quotient = r / next;
            (r, next) = (next, r - (quotient * next));
            (t, nextT) = (nextT, t - (quotient * nextT));
        }

        return t < 0 ? t + modulus : t;
    }
}
