using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Verification;

/// <summary>Every fraction a / b with b up to some number and a up to 2b, as a percentage, against targets that are hard.</summary>
internal static class FractionSets
{
    // b to 3,000.
    private const long AllRows = 9_006_000;

    private static readonly KernelTerms s_percentage = new() { Factor = 100, Bands = Lights.Usual, Basis = LightBasis.Compliance };
    private static readonly KernelTerms s_judgedByValue = s_percentage with { Basis = LightBasis.Value };

    /// <summary>The sets.</summary>
    public static ImmutableArray<VerificationSet> All { get; } =
    [
        Of("fractions-100", "every a/b, b to 3,000: target 100", s_judgedByValue, _ => 100_00),
        Of("fractions-80", "the same: compliance of 80 % or nearest to it", s_percentage, value => Nearest(value * 100, 80)),
        Of("fractions-80-rounded", "the same: compliance nearest to where 80 % begins after rounding", s_percentage, value => Nearest(value * 20_000, 15_999)),
        Of("fractions-50", "the same: compliance of 50 % or nearest to it", s_percentage, value => value * 2),
        Of("fractions-50-rounded", "the same: compliance nearest to where 50 % ends after rounding", s_percentage, value => Nearest(value * 20_000, 10_001)),
        Of("fractions-lower-target", "the same, the less the better: target nearest to 80 %", s_percentage with { Method = ComplianceMethod.TargetOverAchieved }, value => Nearest(value * 80, 100)),
    ];

    private static VerificationSet Of(string name, string about, KernelTerms terms, Func<long, long> target) =>
        new(name, about, AllRows, rows => Blocks(terms, target, (long)Math.Sqrt(rows + 1) - 1));

    private static IEnumerable<RowBlock> Blocks(KernelTerms terms, Func<long, long> target, long most)
    {
        int left = (int)(most * (most + 2));
        (long a, long b) = (0, 1);
        while (left > 0)
        {
            int count = Math.Min(left, VerificationSet.LargeBlock);
            (long[] first, long[] second, long[] targets) = (new long[count], new long[count], new long[count]);
            for (int i = 0; i < count; i++)
            {
                long value = ((2 * a * 100_00) + b) / (2 * b);
                (first[i], second[i], targets[i]) = (a, b, target(value));
                if (++a > 2 * b) { (a, b) = (0, b + 1); }
            }

            left -= count;
            yield return new RowBlock(terms, first, second, targets);
        }
    }

    private static long Nearest(long above, long below) => ((2 * above) + below) / (2 * below);
}
