using System;
using System.Collections.Generic;

namespace Pbr.Verification;

/// <summary>Rows of one kind, in blocks, as many as are asked for; the same ones every time.</summary>
/// <param name="Name">A short name for the command line.</param>
/// <param name="About">What the rows are.</param>
/// <param name="Rows">How many a full verification takes.</param>
/// <param name="Blocks">Makes about so many.</param>
internal sealed record VerificationSet(string Name, string About, long Rows, Func<long, IEnumerable<RowBlock>> Blocks)
{
    /// <summary>The rows of a large block: their results are more than the caches hold, so that they are written past them.</summary>
    public const int LargeBlock = 1 << 20;

    /// <summary>A set of blocks that are drawn one by one.</summary>
    /// <param name="name">A short name for the command line.</param>
    /// <param name="about">What the rows are.</param>
    /// <param name="rows">How many a full verification takes.</param>
    /// <param name="blockRows">How many a block has.</param>
    /// <param name="block">Makes a block of so many rows.</param>
    public static VerificationSet Drawn(string name, string about, long rows, int blockRows, Func<Draw, int, RowBlock> block)
    {
        ulong seed = 0;
        foreach (char character in name) { seed = (seed * 31) + character; }
        return new VerificationSet(name, about, rows, asked => Draws(seed, asked, blockRows, block));
    }

    private static IEnumerable<RowBlock> Draws(ulong seed, long rows, int blockRows, Func<Draw, int, RowBlock> block)
    {
        Draw draw = new(seed);
        for (long left = rows; left > 0; left -= blockRows) { yield return block(draw, (int)Math.Min(left, blockRows)); }
    }
}
