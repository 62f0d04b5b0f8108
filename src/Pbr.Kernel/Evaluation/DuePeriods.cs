using System.Collections.Generic;

namespace Pbr.Kernel.Evaluation;

/// <summary>In which periods of a year an indicator's figures fall due.</summary>
internal static class DuePeriods
{
    /// <summary>The periods of a grid that have ended by then, and whether each is due.</summary>
    public static IEnumerable<(ReportingPeriod Period, bool IsDue)> UpTo(Indicator indicator, Frequency grid, ReportingPeriod asOf)
    {
        foreach (ReportingPeriod period in ReportingPeriod.AllIn(asOf.FiscalYear, grid))
        {
            if (period.LastMonth <= asOf.LastMonth) { yield return (period, IsDue(indicator, grid, period)); }
        }
    }

    /// <summary>The periods of a grid that cuts the year that are due, a bit each from the first.</summary>
    public static ushort Mask(Schedule? schedule, Frequency grid)
    {
        int periods = ReportingPeriod.CountIn(grid);
        if (schedule is null || !schedule.TellsWhenDue(grid)) { return (ushort)((1 << periods) - 1); }
        int mask = 0;
        for (int i = 0; i < periods; i++)
        {
            if (schedule.HasFigure((i * (int)grid) + 1, (i + 1) * (int)grid)) { mask |= 1 << i; }
        }

        return (ushort)mask;
    }

    private static bool IsDue(Indicator indicator, Frequency grid, ReportingPeriod period)
    {
        // A blank cell programmes nothing, so nothing is due; a zero is a figure like any other.
        if (indicator.Schedule is { } schedule && schedule.TellsWhenDue(grid)) { return schedule.HasFigureIn(period); }
        int years = (int)indicator.Grid / Grids.MonthsInYear;
        if (years <= 1) { return true; }
        return indicator.Baseline?.Year is { } first && (period.FiscalYear.Number - (long)first) % years == 0;
    }
}
