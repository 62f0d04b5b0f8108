using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4013: what has a target and is due within the year is scheduled.</summary>
/// <remarks>
/// Without a schedule, what is achieved within the year is held against the whole year's target. What is measured once a year is due at its end in
/// any case: there, it is only worth knowing. A matrix, or a level of it, without any schedule lacks one thing and not twenty: it is told once.
/// </remarks>
internal sealed class TargetIsScheduled : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4013,
        Severity.Warning,
        new("Lo que tiene meta y vence en el año está calendarizado", "What has a target and is due within the year is scheduled"),
        new(
            "La meta{0} no está calendarizada, y se mide con frecuencia {1}. Diga qué se programa en cada periodo del año.",
            "The target{0} is not scheduled, and the measurement is {1}. Say what is programmed in each period of the year."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        HashSet<IndicatorDraft> reported = Reported(program);
        List<SheetFacts> unscheduled = program.Sheets.Where(sheet => IsUnscheduled(sheet.Indicator.Draft) && !reported.Contains(sheet.Indicator.Draft)).ToList();
        if (unscheduled.Count == 0) { return; }
        if (reported.Count > 0 || program.Sheets.Any(sheet => sheet.Indicator.Draft.Schedules.Count > 0 || !sheet.Indicator.Draft.Schedules.IsComplete))
        {
            foreach (IGrouping<ObjectiveLevel, SheetFacts> level in unscheduled.GroupBy(sheet => sheet.Objective.Draft.Level)) { ReportLevel(program, level.ToList(), sink); }
            return;
        }

        ReportOnce(unscheduled, sink);
    }

    /// <summary>A calendar that ends before a level has no rows for it, which is one thing; where some of its sheets are scheduled, each that is not is one.</summary>
    private void ReportLevel(ProgramFacts program, List<SheetFacts> unscheduled, FindingSink sink)
    {
        ObjectiveLevel level = unscheduled[0].Objective.Draft.Level;
        if (unscheduled.Count >= Absence.LeastOfAll && unscheduled.Count == program.Sheets.Count(sheet => sheet.Objective.Draft.Level == level)) { ReportOnce(unscheduled, sink); }
        else
        {
            foreach (SheetFacts sheet in unscheduled) { Report(sheet, others: 0, sink); }
        }
    }

    private void ReportOnce(List<SheetFacts> unscheduled, FindingSink sink)
    {
        SheetFacts first = unscheduled.FirstOrDefault(sheet => FrequencyOf(sheet) != Frequency.Annual) ?? unscheduled[0];
        Report(first, unscheduled.Count - 1, sink);
    }

    /// <summary>Indicators whose report prints what was programmed in each period: that is their calendar, and need not be written twice.</summary>
    private static HashSet<IndicatorDraft> Reported(ProgramFacts program)
    {
        HashSet<IndicatorDraft> reported = new();
        foreach (ReportRowDraft row in program.Draft.Reports.SelectMany(report => report.Rows))
        {
            bool isProgrammed = row.Programmed.Periods.Count > 0 || !row.Programmed.Periods.IsComplete;
            if (isProgrammed && ReportFacts.IndicatorOf(program, row) is { } indicator) { reported.Add(indicator); }
        }

        return reported;
    }

    private static bool IsUnscheduled(IndicatorDraft draft)
    {
        if (!draft.IsComplete || draft.Targets.Count == 0 || draft.Schedules.Count > 0 || !draft.Schedules.IsComplete || draft.FulfilmentPeriod.IsUnknown) { return false; }
        if (!draft.Frequency.TryGet(out Frequency frequency) || (int)frequency > Grids.MonthsInYear) { return false; }
        if (draft.FulfilmentPeriod.TryGet(out Frequency fulfilment) && (int)fulfilment > Grids.MonthsInYear) { return false; }
        return !draft.Targets[0].Value.IsMissing;
    }

    private static Frequency FrequencyOf(SheetFacts sheet) => sheet.Indicator.Draft.Frequency.Value;

    private void Report(SheetFacts sheet, int others, FindingSink sink)
    {
        TargetDraft target = sheet.Indicator.Draft.Targets[0];
        Frequency frequency = FrequencyOf(sheet);
        string value = target.Value.TryGet(out decimal known) ? " " + (Numbers.Rational)known : "";
        sink.About(sheet.Subject).Report(
            Info,
            frequency == Frequency.Annual ? Severity.Information : Info.DefaultSeverity,
            target.Value.Place(),
            new object[] { new Bilingual(value + Too(others).Spanish, value + Too(others).English), FrequencyNames.Of(frequency) },
            ImmutableArray.Create(sheet.Indicator.Draft.Frequency.Place()));
    }

    private static Bilingual Too(int others) => others switch
    {
        0 => new("", ""),
        1 => new(", como la de otro indicador,", ", like that of another indicator,"),
        _ => new($", como las de otros {others} indicadores,", $", like those of {others} other indicators,"),
    };
}
