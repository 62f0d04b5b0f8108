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
}
