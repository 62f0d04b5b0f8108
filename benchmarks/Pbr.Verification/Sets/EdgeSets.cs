using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Verification;

/// <summary>Figures at the ends of what doubles, the loop and a column hold, in short runs, so that what is just inside is not computed as what is just outside.</summary>
internal static class EdgeSets
{
    private static readonly ImmutableArray<long> s_edges = Edges();

    private static readonly KernelTerms[] s_terms =
    [
        new() { Factor = 100 },
        new(),
        new() { Decimals = 0 },
        new() { Factor = -1000, Decimals = 1, TargetScale = 0 },
        new() { Factor = new(1, 3), FirstScale = 2 },
        new() { Factor = 100_000, FirstScale = 3, SecondScale = 1 },
    ];

    /// <summary>The sets.</summary>
    public static ImmutableArray<VerificationSet> All { get; } =
    [
        new("edges", "every figure at or beside the end of some range, short runs", 2_000_000, Blocks),
    ];

    private static IEnumerable<RowBlock> Blocks(long rows)
    {
        Draw draw = new(51);
        while (rows > 0)
        {
            int count = 1 + draw.Below(40);
            KernelTerms terms = draw.Chance(20) ? TermSets.Terms(draw) : draw.Of(s_terms) with
            {
                Shape = draw.Of(Enum.GetValues<KernelShape>()),
                Method = draw.Chance(20) ? null : draw.Of(Enum.GetValues<ComplianceMethod>()),
                Bands = draw.Of(Lights.All.AsSpan()),
                Basis = draw.Chance(50) ? LightBasis.Compliance : LightBasis.Value,
            };
            yield return new RowBlock(
                terms, Column(draw, count), terms.Shape == KernelShape.SingleValue ? default : Column(draw, count), Column(draw, count), Column(draw, count));
            rows -= count;
        }
    }

    /// <summary>A column no figure of which passes one of the edges.</summary>
    private static long[] Column(Draw draw, int count)
    {
        int most = 1 + draw.Below(s_edges.Length);
        bool isAtTheEdge = draw.Chance(50);
        long[] column = new long[count];
        for (int i = 0; i < count; i++)
        {
            long figure = s_edges[isAtTheEdge ? Math.Max(0, most - 1 - draw.Below(4)) : draw.Below(most)];
            column[i] = draw.Chance(2) ? FigureColumn.Missing : draw.Signed(figure);
        }

        return column;
    }

    private static ImmutableArray<long> Edges()
    {
        const int Beside = 2;
        SortedSet<long> edges = [0, 1, 2, 3, 5, 7, 10, 99, 100, 101, long.MaxValue, long.MaxValue - 1];
        for (int power = 48; power <= 62; power++)
        {
            for (long factor = 1; factor <= 1_000_000_000_000; factor *= 10)
            {
                for (int k = -Beside; k <= Beside; k++) { edges.Add(((1L << power) / factor) + k); }
            }
        }

        return edges.Where(edge => edge >= 0).ToImmutableArray();
    }
}
