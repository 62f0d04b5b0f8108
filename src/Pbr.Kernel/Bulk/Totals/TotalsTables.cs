namespace Pbr.Kernel.Bulk;

/// <summary>The counts of one thread, or of all once they are added up.</summary>
internal sealed class TotalsTables(int months, int programs, int units)
{
    /// <summary>The levels of objectives.</summary>
    public const int Levels = 4;

    /// <summary>How many periods are counted.</summary>
    public int Months => months;

    /// <summary>Counts by programme.</summary>
    public TotalsTable ByProgram { get; } = new(months, programs);

    /// <summary>Counts by unit and level.</summary>
    public TotalsTable ByUnit { get; } = new(months, units * Levels);

    /// <summary>Adds the counts of another thread.</summary>
    public void Add(TotalsTables other)
    {
        ByProgram.Add(other.ByProgram);
        ByUnit.Add(other.ByUnit);
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        ByProgram.Clear();
        ByUnit.Clear();
    }
}
