namespace Pbr.Kernel;

/// <summary>What rules and model both need to know of a frequency as the grid of a year.</summary>
internal static class Grids
{
    /// <summary>The months of a year.</summary>
    public const int MonthsInYear = 12;

    /// <summary>How many periods a year has on a grid; 0 where the grid is longer than a year or is none.</summary>
    public static int PeriodsInYear(Frequency grid) => (int)grid switch
    {
        1 or 2 or 3 or 4 or 6 or MonthsInYear => MonthsInYear / (int)grid,
        _ => 0,
    };
}
