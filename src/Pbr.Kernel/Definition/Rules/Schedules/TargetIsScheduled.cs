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
            "{0}. Diga qué se programa en cada periodo del año.",
            "{0}. Say what is programmed in each period of the year."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (SheetFacts sheet in program.Sheets) { CheckBlank(sheet.Indicator, sink.About(sheet.Subject)); }
        foreach (PlanDraft plan in program.Draft.Plans) { CheckPlan(plan, program.Draft.Code.Or(""), sink); }
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

    /// <summary>A schedule of blank cells programmes nothing.</summary>
    private void CheckBlank(IndicatorFacts indicator, FindingSink sink)
    {
        IndicatorDraft draft = indicator.Draft;
        if (draft.Targets.Count == 0 || !draft.Targets[0].Value.TryGet(out decimal target) || target == 0m || !draft.Schedules.IsComplete) { return; }
        if (draft.Schedules.Count == 0 || draft.Schedules.Any(one => one.Element is null || !one.Values.IsComplete || one.Values.Any(value => !value.IsMissing))) { return; }
        Numbers.Rational value = target;
        Bilingual fact = new($"El calendario de la meta {value} está en blanco", $"The schedule of the target {value} is blank");
        sink.Report(Info, Info.DefaultSeverity, new Place(draft.Schedules[0].Element!), new object[] { fact }, ImmutableArray.Create(draft.Targets[0].Value.Place()));
    }

    private void CheckPlan(PlanDraft plan, string root, FindingSink sink)
    {
        List<(string Subject, IndicatorFacts Indicator)> planned = new();
        foreach (PlanElementDraft element in plan.Elements) { Collect(element, root, planned); }
        foreach ((string subject, IndicatorFacts indicator) in planned) { CheckBlank(indicator, sink.About(subject)); }

        // A plan of several years, or one whose calendar is not written down, schedules nothing: only where its other targets are scheduled is one left out.
        List<(string Subject, IndicatorFacts Indicator)> unscheduled = planned.Where(one => one.Indicator.Draft.Schedules.Count == 0).ToList();
        if (2 * unscheduled.Count >= planned.Count) { return; }
        foreach ((string subject, IndicatorFacts indicator) in unscheduled)
        {
            if (!indicator.Draft.IsComplete || !indicator.Draft.Targets[0].Value.TryGet(out decimal target)) { continue; }
            Numbers.Rational value = target;
            Bilingual fact = new($"La meta {value} no está calendarizada, y las demás del plan sí", $"The target {value} is not scheduled, and the others of the plan are");
            sink.About(subject).Report(Info, indicator.Draft.Targets[0].Value.Place(), fact);
        }
    }

    private static void Collect(PlanElementDraft element, string parent, List<(string Subject, IndicatorFacts Indicator)> planned)
    {
        string subject = Subjects.Under(parent, element.Code);
        foreach (PlanIndicatorDraft indicator in element.Indicators.Where(one => !one.Target.IsMissing))
        {
            planned.Add((Subjects.Under(subject, indicator.Code), PlanSheet.Of(indicator, element)));
        }

        foreach (PlanElementDraft inner in element.Elements) { Collect(inner, subject, planned); }
    }

    private static bool IsUnscheduled(IndicatorDraft draft)
    {
        if (!draft.IsComplete || draft.Targets.Count == 0 || draft.Schedules.Count > 0 || !draft.Schedules.IsComplete || draft.FulfilmentPeriod.IsUnknown) { return false; }
        if (!draft.Frequency.TryGet(out Frequency frequency) || (int)frequency > Grids.MonthsInYear) { return false; }
        if (draft.FulfilmentPeriod.TryGet(out Frequency fulfilment) && (int)fulfilment > Grids.MonthsInYear) { return false; }
        TargetDraft target = draft.Targets[0];
        bool isSentence = target.Value.IsUnknown && target.Printed.TryGet(out string printed) && printed.Any(char.IsLetter);
        return !target.Value.IsMissing && !isSentence;
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
            new object[]
            {
                new Bilingual(
                    $"La meta{value}{Too(others).Spanish} no está calendarizada, y se mide con frecuencia {FrequencyNames.Of(frequency).Spanish}",
                    $"The target{value}{Too(others).English} is not scheduled, and the measurement is {FrequencyNames.Of(frequency).English}"),
            },
            ImmutableArray.Create(sheet.Indicator.Draft.Frequency.Place()));
    }

    private static Bilingual Too(int others) => others switch
    {
        0 => new("", ""),
        1 => new(", como la de otro indicador,", ", like that of another indicator,"),
        _ => new($", como las de otros {others} indicadores,", $", like those of {others} other indicators,"),
    };
}
