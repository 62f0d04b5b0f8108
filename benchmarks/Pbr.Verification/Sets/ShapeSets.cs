using System;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Numbers;

namespace Pbr.Verification;

/// <summary>Every shape with every method, with figures as programmes report them.</summary>
internal static class ShapeSets
{
    private const long Rows = 10_000_000;

    private static readonly ImmutableArray<(KernelShape Shape, ComplianceMethod? Method)> s_combinations =
        (from shape in Enum.GetValues<KernelShape>()
         from method in Enum.GetValues<ComplianceMethod>().Select(method => (ComplianceMethod?)method).Append(null)
         select (shape, method)).ToImmutableArray();

    /// <summary>The sets.</summary>
    public static ImmutableArray<VerificationSet> All { get; } =
    [
        VerificationSet.Drawn("shapes", "every shape with every method, any sign, some figures zero or missing", Rows, 1 << 16, (draw, count) =>
        {
            (KernelShape shape, ComplianceMethod? method) = draw.Of(s_combinations.AsSpan());
            KernelTerms terms = new()
            {
                Shape = shape,
                Method = method,
                Factor = draw.Of<Rational>([1, 100, -100]),
                Bands = draw.Of(Lights.All.AsSpan()),
                Basis = draw.Chance(50) ? LightBasis.Compliance : LightBasis.Value,
                CapComplianceAt = draw.Chance(25) ? 120.005m : null,
                TargetDivisorScale = draw.Chance(50) ? 3 : 0,
                JudgesExactFigure = draw.Chance(30),
            };
            return Block(draw, terms, count, bits: 17);
        }),
        VerificationSet.Drawn("four-decimals", "figures of four decimals", Rows, 1 << 16, (draw, count) =>
        {
            KernelTerms terms = new()
            {
                Shape = draw.Of(Enum.GetValues<KernelShape>()),
                Factor = 100,
                FirstScale = 4,
                SecondScale = 4,
                TargetScale = 4,
                Bands = Lights.Usual,
                Basis = draw.Chance(50) ? LightBasis.Compliance : LightBasis.Value,
            };
            return Block(draw, terms, count, bits: 24);
        }),
        VerificationSet.Drawn("ratio-targets", "targets that are ratios themselves and stay so: last year's c/d, small and past 2^26; compliance of 80 % or nearest to it", Rows, VerificationSet.LargeBlock, RatioTargets),
        VerificationSet.Drawn("exact-figures", "the light judges exact figures: at and beside 80 and 50 per cent, closer than hundredths tell", Rows, VerificationSet.LargeBlock, ExactFigures),
        VerificationSet.Drawn("realistic", "small integers, a quarter of them a = b, 6 % missing", Rows, VerificationSet.LargeBlock, Realistic),
    ];

    /// <summary>Small integers, a quarter of them a = b, 6 % missing, targets of whole per cents.</summary>
    public static RowBlock Realistic(Draw draw, int count)
    {
        (long[] first, long[] second, long[] target) = (new long[count], new long[count], new long[count]);
        for (int i = 0; i < count; i++)
        {
            long b = draw.Chance(70) ? draw.Between(1, 200) : draw.Between(1, 100_000);
            first[i] = draw.Chance(6) ? FigureColumn.Missing : draw.Chance(25) ? b : draw.Between(0, b + (b / 4));
            second[i] = draw.Chance(1) ? 0 : b;
            target[i] = draw.Chance(60) ? 100_00 : draw.Between(1, 100) * 100;
        }

        return new RowBlock(new KernelTerms { Factor = 100, Bands = Lights.Usual, Basis = LightBasis.Compliance }, first, second, target);
    }

    private static RowBlock Block(Draw draw, KernelTerms terms, int count, int bits)
    {
        bool hasTargets = draw.Chance(90);
        long[] Column()
        {
            long[] column = new long[count];
            for (int i = 0; i < count; i++)
            {
                column[i] = draw.Below(100) switch
                {
                    < 3 => FigureColumn.Missing,
                    < 6 => 0,
                    _ => draw.Signed(draw.OfBits(bits)),
                };
            }

            return column;
        }

        return new RowBlock(
            terms,
            Column(),
            terms.Shape == KernelShape.SingleValue ? default : Column(),
            hasTargets ? Column() : default,
            hasTargets ? Column() : default,
            hasTargets && draw.Chance(30) ? Column() : default);
    }

    private static RowBlock RatioTargets(Draw draw, int count)
    {
        bool hasFar = draw.Chance(25);
        ComplianceMethod method = draw.Of([ComplianceMethod.AchievedOverTarget, ComplianceMethod.TargetOverAchieved, ComplianceMethod.TwoMinusRatio]);
        KernelTerms terms = new() { Factor = 100, TargetScale = 0, Method = method, Bands = Lights.Usual, Basis = LightBasis.Compliance };
        (long[] first, long[] second, long[] target, long[] divisor) = (new long[count], new long[count], new long[count], new long[count]);
        for (int i = 0; i < count; i++)
        {
            long b = draw.Between(1, 3_000);
            long a = draw.Between(0, 2 * b);
            long value = ((2 * a * 100_00) + b) / (2 * b);
            (first[i], second[i]) = (a, b);
            switch (draw.Below(4))
            {
                case 0:
                    // Last year's ratio, in per cent.
                    divisor[i] = draw.Between(1, 3_000);
                    target[i] = draw.Between(1, divisor[i]) * 100;
                    break;
                case 1:
                    // The target of which the achieved is 80 per cent exactly, times a number that cancels; or the one beside it.
                    long times = draw.Between(1, 1_000);
                    divisor[i] = 80 * times;
                    target[i] = (value * times) + draw.Between(-1, 1);
                    break;
                case 2 when hasFar:
                    // So large that products pass 2^51, and some 2^53.
                    divisor[i] = draw.OfBits(42);
                    target[i] = draw.OfBits(50);
                    break;
                default:
                    divisor[i] = draw.Chance(5) ? 0 : draw.Chance(5) ? FigureColumn.Missing : draw.Signed(draw.OfBits(26));
                    target[i] = draw.Chance(5) ? 0 : draw.Signed(draw.OfBits(33));
                    break;
            }
        }

        return new RowBlock(terms, first, second, target, default, divisor);
    }

    private static RowBlock ExactFigures(Draw draw, int count)
    {
        bool ofCompliance = draw.Chance(60);
        KernelTerms terms = new()
        {
            Factor = draw.Of<Rational>([100, -100]),
            Method = draw.Of(Enum.GetValues<ComplianceMethod>()),
            Bands = draw.Chance(80) ? Lights.Usual : draw.Of(Lights.All.AsSpan()),
            Basis = ofCompliance ? LightBasis.Compliance : LightBasis.Value,
            CapComplianceAt = draw.Chance(25) ? draw.Of([120m, 120.005m, 80m]) : null,
            JudgesExactFigure = true,
        };
        bool hasFar = draw.Chance(20);
        (long[] first, long[] second, long[] target, long[] baseline) = (new long[count], new long[count], new long[count], new long[count]);
        for (int i = 0; i < count; i++)
        {
            // a/b beside a whole per cent p by one part in b, too little for hundredths to tell; or the target of which it is p per cent.
            long b = draw.Between(1, hasFar ? 1L << 40 : 30_000);
            long per = draw.Of([80L, 50L, 79L, 81L]);
            long a = (long)((Int128)b * per / 100) + draw.Between(-1, 1);
            (first[i], second[i]) = (draw.Chance(3) ? FigureColumn.Missing : a, draw.Chance(2) ? 0 : draw.Chance(10) ? -b : b);
            target[i] = draw.Chance(70) ? 100_00 : draw.Between(-2, 200_00);
            baseline[i] = draw.Chance(30) ? 0 : draw.Between(-100_00, 100_00);
        }

        return new RowBlock(terms, first, second, target, baseline);
    }
}
