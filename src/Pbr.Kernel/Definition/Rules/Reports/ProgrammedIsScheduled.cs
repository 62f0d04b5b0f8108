using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR5003: what a report says was programmed is what the programme schedules.</summary>
internal sealed class ProgrammedIsScheduled : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        5003,
        Severity.Warning,
        new("Lo programado en el informe es lo calendarizado", "What the report calls programmed is what is scheduled"),
        new(
            "El informe dice que de '{0}', {1}, se programó {2}, y el calendario tiene {3}. Corrija el informe o escriba el ajuste del calendario.",
            "The report says that of '{0}', {1}, {2} was programmed, and the schedule has {3}. Correct the report or write the amendment of the schedule."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (ReportDraft report in program.Draft.Reports)
        {
            if (!report.Grid.TryGet(out Frequency grid) || !ReportFacts.IsOfThisYear(program, report)) { continue; }
            foreach (ReportRowDraft row in report.Rows)
            {
                if (ReportFacts.IndicatorOf(program, row) is { } indicator && indicator.Schedules.IsComplete) { CheckRow(report, row, grid, indicator, sink); }
            }
        }
    }

    private void CheckRow(ReportDraft report, ReportRowDraft row, Frequency grid, IndicatorDraft indicator, FindingSink sink)
    {
        int periods = Grids.PeriodsInYear(grid);
        if (row.Programmed.Periods.Count > periods) { return; }
        for (int i = 0; i < row.Programmed.Periods.Count; i++)
        {
            if (!row.Programmed.Periods[i].TryGet(out decimal printed)) { continue; }
            Given<decimal> scheduled = default;
            bool isComparable = false;
            bool agrees = false;
            foreach (ScheduleDraft schedule in indicator.Schedules)
            {
                // A report may have been printed before a letter: any edition will do.
                bool isWhole = schedule.Grid == grid && schedule.Values.IsComplete && schedule.Values.Count == periods && !schedule.Values[i].IsUnknown;
                isComparable |= isWhole;
                agrees |= !isWhole || schedule.Values[i].Or(0m) == printed;
                if (isWhole) { scheduled = schedule.Values[i]; }
            }

            if (!isComparable || agrees) { continue; }
            Bilingual blank = new("nada", "nothing");
            object[] arguments = { Printed.NameOf(row), Printed.Period(report.Grid, i + 1), Printed.Text(printed), scheduled.TryGet(out decimal value) ? Printed.Text(value) : blank };
            sink.Report(
                Info,
                Info.DefaultSeverity,
                row.Programmed.Periods[i].Place(),
                arguments,
                scheduled.IsKnown ? ImmutableArray.Create(scheduled.Place()) : ImmutableArray<Place>.Empty);
        }
    }
}
