using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1020: an amendment changes no period already closed, and reaches everything that depends on it.</summary>
internal sealed class AmendmentReachesOpenPeriods : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1020,
        Severity.Warning,
        new("Un ajuste no cambia periodos cerrados y alcanza lo que depende de él", "An amendment changes no closed period and reaches what depends on it"),
        new("El oficio '{0}' {1}. {2}", "The letter '{0}' {1}. {2}"));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (IndicatorDraft indicator in program.Objectives.SelectMany(one => one.Draft.Indicators))
        {
            if (program.Draft.FiscalYear.TryGet(out int year)) { CheckClosed(program.Draft.Amendments, indicator, year, sink); }
            CheckSchedule(indicator, sink);
        }

        foreach (IndicatorDraft indicator in program.Objectives.SelectMany(one => one.Draft.Indicators)) { CheckLinks(program, indicator, sink); }
    }

    private void CheckClosed(DraftList<AmendmentDraft> amendments, IndicatorDraft indicator, int year, FindingSink sink)
    {
        for (int i = 1; i < indicator.Schedules.Count; i++)
        {
            ScheduleDraft before = indicator.Schedules[i - 1];
            ScheduleDraft after = indicator.Schedules[i];
            int periods = Grids.PeriodsInYear(after.Grid);
            if (after.Grid != before.Grid || periods == 0 || !after.Letter.TryGet(out string letter) || DateOf(amendments, letter) is not { } date) { continue; }
            List<Place> changed = new();
            int first = 0;
            for (int period = 0; period < periods && period < before.Values.Count && period < after.Values.Count; period++)
            {
                int month = (period + 1) * (int)after.Grid;
                bool isClosed = year is >= 1 and <= 9999 && new DateTime(year, month, DateTime.DaysInMonth(year, month)) < date;
                if (!isClosed || !before.Values[period].TryGet(out decimal old) || !after.Values[period].TryGet(out decimal value) || old == value) { continue; }
                if (changed.Count == 0) { first = period; }
                changed.Add(after.Values[period].Place());
            }

            if (changed.Count == 0) { continue; }
            string from = Figure(before.Values[first].Value);
            string to = Figure(after.Values[first].Value);
            string day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Bilingual fact = new(
                $"es del {day} y cambia de {from} a {to} el periodo {first + 1}, que ya había cerrado{(changed.Count > 1 ? $", y {changed.Count - 1} más" : "")}",
                $"is of {day} and changes period {first + 1}, which was closed, from {from} to {to}{(changed.Count > 1 ? $", and {changed.Count - 1} more" : "")}");
            sink.Report(
                Info,
                Info.DefaultSeverity,
                changed[0],
                new object[] { letter, fact, new Bilingual("Deje lo cerrado como estaba y ajuste los periodos que faltan.", "Leave what is closed as it was and amend the periods to come.") },
                changed.Skip(1).ToImmutableArray());
        }
    }

    /// <summary>A schedule makes the target: where a letter moves the one, the other moves with it.</summary>
    private void CheckSchedule(IndicatorDraft indicator, FindingSink sink)
    {
        if (indicator.Targets.Count < 2 || indicator.Schedules.Count == 0 || !LetterFacts.AreKnown(indicator)) { return; }
        for (int i = 1; i < indicator.Targets.Count; i++)
        {
            if (!Moves(indicator, i, out string letter)) { continue; }
            if (indicator.Schedules.Any(schedule => schedule.Letter.TryGet(out string text) && LetterFacts.AreSame(text, letter))) { continue; }

            // A later letter may have renewed the schedule for both.
            if (i < indicator.Targets.Count - 1 && indicator.Schedules.Any(schedule => !schedule.Letter.IsMissing)) { continue; }
            string from = Figure(indicator.Targets[i - 1].Value.Value);
            string to = Figure(indicator.Targets[i].Value.Value);
            Place? related = indicator.Schedules[indicator.Schedules.Count - 1].Element is { } element ? new Place(element) : null;
            sink.Report(
                Info,
                Info.DefaultSeverity,
                indicator.Targets[i].Value.Place(),
                new object[]
                {
                    letter,
                    new Bilingual($"mueve la meta de {from} a {to} y no el calendario", $"moves the target from {from} to {to} and not the schedule"),
                    new Bilingual("Escriba el calendario ajustado.", "Write the amended schedule."),
                },
                related is { } place ? ImmutableArray.Create(place) : ImmutableArray<Place>.Empty);
        }
    }

    /// <summary>An indicator that takes another's result, whose target a letter moves. Where all its inputs are linked, PBR4010 computes what its target should be.</summary>
    private void CheckLinks(ProgramFacts program, IndicatorDraft indicator, FindingSink sink)
    {
        if (indicator.Targets.Count == 0 || !indicator.Variables.IsComplete) { return; }

        // Several inputs that move together may leave the result where it was.
        VariableDraft? variable = null;
        foreach (VariableDraft one in indicator.Variables)
        {
            if (one.ResultOf.IsMissing) { continue; }
            if (variable is not null || !one.ResultOf.IsKnown) { return; }
            variable = one;
        }

        if (variable is null || !LetterFacts.AreKnown(indicator)) { return; }
        IReadOnlyList<IndicatorDraft> sources = program.Elements.Indicators(variable.ResultOf.Value);
        if (sources.Count != 1 || !LetterFacts.AreKnown(sources[0])) { return; }
        for (int i = 1; i < sources[0].Targets.Count; i++)
        {
            if (!Moves(sources[0], i, out string letter) || !LetterFacts.First(indicator, letter).IsMissing) { continue; }
            sink.Report(
                Info,
                Severity.Information,
                variable.ResultOf.Place(),
                new object[]
                {
                    letter,
                    new Bilingual($"mueve la meta de '{variable.ResultOf.Value}' y no la del indicador que usa su resultado", $"moves the target of '{variable.ResultOf.Value}' and not that of the indicator that uses its result"),
                    new Bilingual("Ajuste también esta meta o confirme que no cambia.", "Amend this target too or make sure that it does not change."),
                },
                ImmutableArray.Create(sources[0].Targets[i].Value.Place()));
        }
    }

    private static bool Moves(IndicatorDraft indicator, int edition, out string letter)
    {
        TargetDraft target = indicator.Targets[edition];
        return target.Letter.TryGet(out letter)
            && target.Value.TryGet(out decimal value) && indicator.Targets[edition - 1].Value.TryGet(out decimal before) && value != before;
    }

    private static DateTime? DateOf(DraftList<AmendmentDraft> amendments, string letter)
    {
        foreach (AmendmentDraft amendment in amendments)
        {
            if (amendment.Letter.TryGet(out string text) && LetterFacts.AreSame(text, letter)) { return amendment.Date.TryGet(out DateTime date) ? date : null; }
        }

        return null;
    }

    private static string Figure(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
