using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>What the matrix says of the row of a report.</summary>
internal static class ReportFacts
{
    /// <summary>The one indicator that a row reports; null where none has its code, or several have.</summary>
    public static IndicatorDraft? IndicatorOf(ProgramFacts program, ReportRowDraft row) =>
        program.Elements.IsWhole && row.Code.TryGet(out string code) && program.Elements.Indicators(code) is { Count: 1 } found ? found[0] : null;

    /// <summary>How the periods of a row become its accumulated figure: as the row says, or as the schedule in force does; null where neither tells.</summary>
    public static ScheduleStyle? StyleOf(ProgramFacts program, ReportRowDraft row)
    {
        if (!row.Style.IsMissing) { return row.Style.TryGet(out ScheduleStyle own) ? own : null; }
        if (IndicatorOf(program, row) is not { } indicator || !indicator.Schedules.IsComplete || indicator.Schedules.Count == 0) { return null; }
        return indicator.Schedules[indicator.Schedules.Count - 1].Style.TryGet(out ScheduleStyle style) ? style : null;
    }

    /// <summary>Whether the fiscal year of a report is that of the programme, for certain.</summary>
    public static bool IsOfThisYear(ProgramFacts program, ReportDraft report) =>
        !report.FiscalYear.IsUnknown && !program.Draft.FiscalYear.IsUnknown
        && (report.FiscalYear.IsMissing || program.Draft.FiscalYear.IsMissing || report.FiscalYear.Value == program.Draft.FiscalYear.Value);

    /// <summary>The figures that are there, in their order; null where one is not known.</summary>
    public static List<decimal>? Known(DraftList<Given<decimal>> cells)
    {
        if (!cells.IsComplete || cells.Any(cell => cell.IsUnknown)) { return null; }
        return cells.Where(cell => cell.IsKnown).Select(cell => cell.Value).ToList();
    }

    /// <summary>Whether a row gives no reason for what it reports, for certain.</summary>
    public static bool IsUnexplained(ReportRowDraft row) => row.IsComplete && row.Explanations.IsComplete && row.Explanations.Count == 0;

    /// <summary>How many of the periods of a block have come: those up to the one that is reported, or all where the report does not say which; null where that is not known.</summary>
    public static int? Reported(ReportDraft report, int count)
    {
        if (report.Period.TryGet(out int current)) { return current < 1 ? null : Math.Min(current, count); }
        return report.Period.IsMissing && report.IsComplete ? count : null;
    }

    /// <summary>Whether nothing says that less of an indicator may be better; false where that cannot be seen.</summary>
    public static bool MoreIsBetter(ProgramFacts program, ReportRowDraft row)
    {
        if (!program.Elements.IsWhole || !row.Code.TryGet(out string code)) { return false; }
        foreach (IndicatorDraft written in program.Elements.Indicators(code))
        {
            Given<Direction> direction = Editions.InForce(written).Direction;
            if (direction.IsMissing ? !written.IsComplete : direction.IsUnknown || direction.Value != Direction.Ascending) { return false; }
        }

        return true;
    }

    /// <summary>The first day of a period of a report, and the first day after it; null where year, grid or number do not tell.</summary>
    public static (DateTime Start, DateTime Next)? Days(ProgramFacts program, ReportDraft report, int period)
    {
        if (report.FiscalYear.IsUnknown || !report.Grid.TryGet(out Frequency grid) || period < 1 || period > Grids.PeriodsInYear(grid)) { return null; }
        if (!(report.FiscalYear.IsMissing ? program.Draft.FiscalYear : report.FiscalYear).TryGet(out int year) || year is < 1 or > 9998) { return null; }
        DateTime start = new DateTime(year, 1, 1).AddMonths((period - 1) * (int)grid);
        return (start, start.AddMonths((int)grid));
    }
}
