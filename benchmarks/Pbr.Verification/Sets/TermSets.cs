using System;
using System.Collections.Immutable;
using Pbr.Kernel;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Numbers;

namespace Pbr.Verification;

/// <summary>Terms of every kind, with figures of every size.</summary>
internal static class TermSets
{
    private static readonly Rational[] s_factors =
    [
        1, 1, 100, 100, 100, 1_000, 100_000, -1, -100, 1m / 8, 12.5m, 0.001m, new Rational(1, 3), new Rational(-7, 9), 1_000_000, new Rational(355, 113),
        79228162514264337593543950335m, 0.0000000000000000000000000001m,
    ];

    private static readonly int[] s_decimals = [0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 6, 10, 18];
    private static readonly int[] s_scales = [0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 3, 4, 4, 6, 10, 18];
    private static readonly int[] s_bits = [1, 4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 28, 32, 38, 45, 51, 52, 54, 63];
    private static readonly decimal?[] s_caps = [null, null, null, null, 100, 0, 120.005m, 99.995m, -50, 22517998136852.48m, 1e18m, -1e14m, -1e18m, decimal.MaxValue, decimal.MinValue];

    /// <summary>The sets.</summary>
    public static ImmutableArray<VerificationSet> All { get; } =
    [
        VerificationSet.Drawn("terms", "every mix of shape, method, factor, decimals, scales, cap and light; figures of 1 to 63 bits", 6_000_000, 2_000, (draw, count) => Rows(draw, Terms(draw), count)),
        VerificationSet.Drawn("terms-narrow", "the same without decimals beyond four and figures beyond 24 bits", 10_000_000, 5_000, (draw, count) =>
        {
            KernelTerms terms = Terms(draw) with
            {
                Factor = draw.Of(s_factors.AsSpan(0, 12)),
                Decimals = draw.Below(3),
                FirstScale = draw.Below(5),
                SecondScale = draw.Below(5),
                TargetScale = draw.Below(5),
                BaselineScale = draw.Below(5),
            };
            return Rows(draw, terms, count, 24);
        }),
        VerificationSet.Drawn("one-wide-row", "one row far outside among 8,192 that are not", 1_000_000, 8_192, (draw, count) =>
        {
            RowBlock block = ShapeSets.Realistic(draw, count);
            long[] column = draw.Of<ReadOnlyMemory<long>>([block.First, block.Second, block.Target]).ToArray();
            column[draw.Below(count)] = draw.Signed((1L << 51) + draw.OfBits(61));
            return draw.Below(3) switch { 0 => block with { First = column }, 1 => block with { Second = column }, _ => block with { Target = column } };
        }),
    ];

    /// <summary>Terms of any kind.</summary>
    public static KernelTerms Terms(Draw draw) => new()
    {
        Shape = draw.Of(Enum.GetValues<KernelShape>()),
        Factor = draw.Of(s_factors),
        Decimals = draw.Of(s_decimals),
        FirstScale = draw.Of(s_scales),
        SecondScale = draw.Of(s_scales),
        TargetScale = draw.Of(s_scales),
        BaselineScale = draw.Of(s_scales),
        Method = draw.Chance(10) ? null : draw.Of(Enum.GetValues<ComplianceMethod>()),
        CapComplianceAt = draw.Of(s_caps),
        Bands = draw.Of(Lights.All.AsSpan()),
        Basis = draw.Chance(50) ? LightBasis.Compliance : LightBasis.Value,
    };

    /// <summary>Rows of some terms.</summary>
    public static RowBlock Rows(Draw draw, KernelTerms terms, int count, int mostBits = 63)
    {
        int missing = draw.Of<int>([0, 0, 1, 10, 60]);
        int zero = draw.Of<int>([0, 1, 10]);
        bool isSigned = draw.Chance(60);
        bool hasTargets = draw.Chance(90);
        long[] Column()
        {
            int bits = Math.Min(mostBits, draw.Of(s_bits));
            long[] column = new long[count];
            for (int i = 0; i < count; i++)
            {
                long figure = draw.Chance(zero) ? 0 : draw.OfBits(bits);
                column[i] = draw.Chance(missing) ? FigureColumn.Missing : isSigned ? draw.Signed(figure) : figure;
            }

            return column;
        }

        return new RowBlock(terms, Column(), terms.Shape == KernelShape.SingleValue ? default : Column(), hasTargets ? Column() : default, hasTargets ? Column() : default);
    }
}
