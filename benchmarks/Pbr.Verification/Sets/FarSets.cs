using System;
using System.Collections.Immutable;
using Pbr.Kernel;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Numbers;

namespace Pbr.Verification;

/// <summary>Figures past what doubles hold that come to small results: nothing but the size of the figures themselves tells that they are.</summary>
internal static class FarSets
{
    private const long Rows = 2_000_000;
    private const int BlockRows = 64;

    private static readonly KernelTerms s_percentage = new() { Factor = 100, Bands = Lights.Usual };

    /// <summary>The sets.</summary>
    public static ImmutableArray<VerificationSet> All { get; } =
    [
        VerificationSet.Drawn("far-misses", "numerators past 2^53, the nearest possible misses", Rows, BlockRows, (draw, count) => Block(draw, count, FarNumerator)),
        VerificationSet.Drawn("far-divisors", "divisors past 2^53, at and beside half a hundredth", Rows, BlockRows, (draw, count) => Block(draw, count, FarDivisor)),
        VerificationSet.Drawn("far-figures", "the same of one figure and its target", Rows, BlockRows, (draw, count) =>
        {
            RowBlock block = Block(draw, count, draw.Chance(50) ? FarNumerator : FarDivisor);
            KernelTerms terms = new() { Shape = KernelShape.SingleValue, FirstScale = 2, Bands = Lights.Usual, Basis = LightBasis.Compliance };
            return draw.Chance(50)
                ? new RowBlock(terms, block.First, Target: block.Second)
                : new RowBlock(terms with { Method = ComplianceMethod.TargetOverAchieved }, block.Second, Target: block.First);
        }),
        VerificationSet.Drawn("close-figures", "sums and differences of large figures that nearly cancel", Rows, BlockRows, CloseFigures),
    ];

    private static RowBlock Block(Draw draw, int count, Func<Draw, int, (long Numerator, long Divisor)> row)
    {
        (long[] first, long[] second) = (new long[count], new long[count]);

        // The same size for all, so that no row gives the others away.
        int bits = draw.Below(64);
        for (int i = 0; i < count; i++) { (first[i], second[i]) = row(draw, bits); }
        return new RowBlock(s_percentage, first, second);
    }

    private static (long Numerator, long Divisor) FarNumerator(Draw draw, int bits)
    {
        // Large enough that the quotient stays inside.
        int length = 30 + (bits % 20);
        long divisor = NearSets.ToCoprime(draw.Between(1L << length, (2L << length) - 3));
        return (NearSets.Solve(20_000, divisor, draw) + (divisor * draw.Between(0, (1L << 62) / divisor)), divisor);
    }

    private static (long Numerator, long Divisor) FarDivisor(Draw draw, int bits)
    {
        long numerator = draw.OfBits(30 + (bits % 19));
        long odd = (2 * draw.Between(0, 3)) + 1;
        return (numerator, Math.Max(1, (long)((Int128)numerator * 20_000 / odd) + draw.Between(-1, 1)));
    }

    private static RowBlock CloseFigures(Draw draw, int count)
    {
        KernelTerms terms = new()
        {
            Shape = draw.Of<KernelShape>([KernelShape.Difference, KernelShape.Sum, KernelShape.Growth, KernelShape.SingleValue]),
            Factor = draw.Of<Rational>([1, -1, 100]),
            Decimals = draw.Below(3),
            FirstScale = draw.Below(3),
            SecondScale = draw.Below(3),
            TargetScale = draw.Below(3),
            BaselineScale = draw.Below(3),
            Method = draw.Of(Enum.GetValues<ComplianceMethod>()),
            Bands = Lights.Usual,
            Basis = draw.Chance(50) ? LightBasis.Compliance : LightBasis.Value,
        };
        int bits = 44 + draw.Below(15);
        if (draw.Chance(50))
        {
            // Values inside the domain, which the unit of their targets takes outside.
            bits = 44 + draw.Below(6);
            terms = terms with
            {
                Shape = KernelShape.SingleValue,
                Factor = 1,
                Decimals = 0,
                FirstScale = 0,
                TargetScale = 2,
                BaselineScale = 2,
                Method = draw.Chance(50) ? ComplianceMethod.ProgressFromBaseline : ComplianceMethod.TwoMinusRatio,
            };
        }

        int sign = terms.Shape == KernelShape.Sum ? -1 : 1;
        long[] first = new long[count];
        long[] second = new long[count];
        long[] target = new long[count];
        long[] baseline = new long[count];
        for (int i = 0; i < count; i++)
        {
            // The same figure in the scale of each column, and a little beside it.
            long figure = draw.Signed((1L << bits) + draw.OfBits(bits));
            long Beside(int scale) => (figure * Power(scale)) + draw.Signed(draw.OfBits(8));
            first[i] = Beside(terms.FirstScale);
            second[i] = sign * Beside(terms.SecondScale);
            target[i] = Beside(terms.TargetScale);
            baseline[i] = Beside(terms.BaselineScale);
        }

        return new RowBlock(terms, first, terms.Shape == KernelShape.SingleValue ? default : second, target, baseline);
    }

    private static long Power(int exponent) => exponent switch { 0 => 1, 1 => 10, _ => 100 };
}
