namespace Pbr.Kernel.Arithmetic;

/// <summary>What the passes over some rows hand on to each other, in the first cache.</summary>
/// <remarks>
/// A row is one long chain of steps that wait for each other, and a processor looks only so far ahead for rows to work on meanwhile. Short passes
/// over a block of rows have short chains: together they take two thirds of the time of one pass that does everything.
/// </remarks>
internal readonly unsafe struct RowRoom
{
    /// <summary>The most rows of a block: few enough for the first cache, and a multiple of every number of lanes.</summary>
    public const int Rows = 256;

    /// <summary>The numbers that a block needs room for, with some to begin at a line of the cache.</summary>
    public const int Numbers = (6 * Rows) + (Line / sizeof(double));

    private const int Line = 64;

    /// <summary>Lays a block out.</summary>
    /// <param name="room">Room for <see cref="Numbers"/> numbers, anywhere; it must outlive the block.</param>
    public RowRoom(double* room)
    {
        // A vector that straddles two lines takes two reads.
        Values = (double*)(((nuint)room + Line - 1) & ~(nuint)(Line - 1));
        Compliances = Values + Rows;
        Codes = Compliances + Rows;
        Judged = Codes + Rows;
        Numerators = Judged + Rows;
        Denominators = Numerators + Rows;
    }

    /// <summary>The published values.</summary>
    public double* Values { get; }

    /// <summary>The compliances.</summary>
    public double* Compliances { get; }

    /// <summary>The <see cref="RowCodes"/>.</summary>
    public double* Codes { get; }

    /// <summary>The exact figures that are judged, in halves; of use only where such are.</summary>
    public double* Judged { get; }

    /// <summary>What is divided in the formula; of use only where the exact value is compared.</summary>
    public double* Numerators { get; }

    /// <summary>What the formula divides by, NaN in place of zero; of use only where the exact value is compared.</summary>
    public double* Denominators { get; }
}
