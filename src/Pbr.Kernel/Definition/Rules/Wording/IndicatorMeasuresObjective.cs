using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6009: an indicator measures its objective.</summary>
/// <remarks>
/// It speaks only where the sheet, with name, definition, formula and meanings, has no word of the objective's family, and the objective has enough
/// words of its own: an objective that is only a title, such as «Cero Papel», or that speaks of plans and resources in general, tells nothing. And where
/// an activity is measured by the requests that others make.
/// </remarks>
internal sealed class IndicatorMeasuresObjective : ProgramRule
{
    private const int FewestStems = 3;

    private static readonly Bilingual NoWord = new("no comparte ninguna palabra con su objetivo,", "shares no word with its objective,");
    private static readonly Bilingual Asked = new("cuenta lo que se pide y no lo que hace la actividad", "counts what is asked for, and not what the activity does:");

    // They stand in objectives of every kind, and name none.
    private static readonly WordList Light = new(
        "contribuir realizacion implementacion ejecucion elaboracion desarrollo prestacion generacion promocion mejora mejorar fortalecer accion area",
        "programa municipio municipal gobierno ayuntamiento actividad componente forma manera numero porcentaje total proceso",
        "cumple cumplir cumplimiento plan meta recurso eficiente eficaz eficiencia eficacia aplicando informacion");

    private static readonly WordList Reports = new("reporte informe");

    private static readonly Bilingual Measure = new(
        "Mida lo que el objetivo dice o aclare en la definición cómo lo mide", "Measure what the objective says, or explain in the definition how it does");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6009,
        Severity.Information,
        new("Un indicador mide su objetivo", "An indicator measures its objective"),
        new(
            "{0}. {1}.",
            "{0}. {1}."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        string root = program.Draft.Code.Or("");
        foreach (PlanDraft plan in program.Draft.Plans)
        {
            foreach (PlanElementDraft element in plan.Elements) { CheckPlan(element, root, sink); }
        }

        foreach (ObjectiveFacts objective in program.Objectives)
        {
            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                FindingSink about = sink.About(objective.Subject(root, indicator));
                foreach (ScheduleDraft schedule in indicator.Schedules) { CheckUnit(objective.Draft.NarrativeSummary, indicator.Unit, schedule, about); }
            }
        }

        foreach (ObjectiveFacts objective in program.Objectives)
        {
            if (!objective.Draft.NarrativeSummary.TryGet(out string narrative)
                || !Narratives.IsSpanish(Words.In(narrative))
                || Stems.Of(narrative, Light) is not { Count: >= FewestStems } wanted)
            {
                continue;
            }

            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                if (IsOnlyItsUnit(indicator) || Sheet(indicator) is not { } sheet) { continue; }
                Bilingual fact = NoWord;
                if (Stems.Shared(wanted, sheet) > 0)
                {
                    if (objective.Level != ObjectiveLevel.Activity || !CountedRequests.Are(indicator, narrative)) { continue; }
                    fact = Asked;
                }
                else if (Concepts.AreIn(indicator.Name.Value)) { continue; }

                string name = indicator.Name.Value;
                sink.About(objective.Subject(root, indicator)).Report(
                    Info,
                    Info.DefaultSeverity,
                    indicator.Name.Place(),
                    new object[]
                    {
                        new Bilingual($"El indicador '{name}' {fact.Spanish} '{narrative}'", $"The indicator '{name}' {fact.English} '{narrative}'"),
                        Measure,
                    },
                    ImmutableArray.Create(objective.Draft.NarrativeSummary.Place()));
            }
        }
    }

    /// <summary>A yearly plan names no indicators, so that the unit may stand for the name: it says nothing of what is measured.</summary>
    private static bool IsOnlyItsUnit(IndicatorDraft indicator) =>
        indicator.Formula.IsMissing && indicator.Definition.IsMissing
        && indicator.Name.TryGet(out string name) && indicator.Unit.TryGet(out string unit) && Words.Normal(name) == Words.Normal(unit);

    private void CheckPlan(PlanElementDraft element, string parent, FindingSink sink)
    {
        string subject = Subjects.Under(parent, element.Code);
        foreach (PlanElementDraft inner in element.Elements) { CheckPlan(inner, subject, sink); }
        foreach (PlanIndicatorDraft indicator in element.Indicators)
        {
            if (indicator.Schedule is { } schedule) { CheckUnit(element.Text, indicator.Unit, schedule, sink.About(Subjects.Under(subject, indicator.Code))); }
        }
    }

    /// <summary>Work that hands over one report a period, measured in what the reports are about.</summary>
    private void CheckUnit(Given<string> task, Given<string> measured, ScheduleDraft schedule, FindingSink sink)
    {
        if (!task.TryGet(out string text) || !measured.TryGet(out string unit) || !IsOneEach(schedule)) { return; }
        List<Word> words = Words.In(text).Where(Stems.IsContent).ToList();
        if (words.Count < FewestStems || !SpanishForms.IsInfinitive(words[0].Folded) || !Reports.HasSingular(words[1].Folded)) { return; }
        HashSet<string> subject = Stems.Of(string.Join(" ", words.Skip(2).Select(word => word.Folded)));
        List<Word> named = Words.In(unit).Where(Stems.IsContent).ToList();
        if (named.Count == 0 || named.Any(word => Reports.HasSingular(word.Folded)) || !named.All(word => subject.Contains(SpanishStemmer.Stem(word.Folded)))) { return; }
        string report = words[1].Range.Of(text);
        sink.Report(
            Info,
            Info.DefaultSeverity,
            measured.Place(),
            new object[]
            {
                new Bilingual($"'{text}' da un '{report}' por periodo y se mide en '{unit}'", $"'{text}' gives one '{report}' a period and is measured in '{unit}'"),
                new Bilingual($"Escriba la unidad de lo que se cuenta, '{report}', o programe cuántos '{unit}' son", $"Write the unit of what is counted, '{report}', or schedule how many '{unit}' there are"),
            },
            ImmutableArray.Create(task.Place()));
    }

    private static bool IsOneEach(ScheduleDraft schedule) =>
        schedule.Values.IsComplete
        && schedule.Values.All(value => value.IsMissing || (value.TryGet(out decimal figure) && figure is 0m or 1m))
        && schedule.Values.Count(value => value.Or(0m) == 1m) > 1;

    /// <summary>The stems of what the sheet says it measures, or null where some of it is not known.</summary>
    private static HashSet<string>? Sheet(IndicatorDraft indicator)
    {
        if (!indicator.Name.IsKnown || !indicator.IsComplete || !indicator.Variables.IsComplete) { return null; }
        HashSet<string> stems = Stems.Of(indicator.Name.Value, Light);
        bool isNamed = stems.Count > 0;
        List<Given<string>> texts = new() { indicator.Definition, indicator.Formula, indicator.ExternalMethod };
        foreach (VariableDraft variable in indicator.Variables) { texts.Add(variable.Meaning); }
        foreach (Given<string> text in texts)
        {
            if (text.IsUnknown) { return null; }
            if (text.TryGet(out string value)) { stems.UnionWith(Stems.Of(value, Light)); }
        }

        return stems.Count < (isNamed ? 1 : FewestStems) ? null : stems;
    }
}
