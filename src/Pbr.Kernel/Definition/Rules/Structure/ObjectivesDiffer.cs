using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1024: two objectives do not share one text.</summary>
/// <remarks>That an activity restates its own component is another rule's. In a plan, an element is held against the one above it.</remarks>
internal sealed class ObjectivesDiffer : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1024,
        Severity.Warning,
        new("Dos objetivos no comparten texto", "Two objectives do not share one text"),
        new("El texto '{0}' se repite: lo llevan {1} y {2}. Escriba en cada uno lo que le es propio, o quite el que sobra.", "The text '{0}' of {1} is that of {2} too. Write in each what is its own, or remove the one too many."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        Dictionary<string, ObjectiveFacts> seen = new(StringComparer.Ordinal);
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            if (objective.Summary is not { Stems.Count: > 0 } summary) { continue; }
            if (!seen.TryGetValue(summary.Folded, out ObjectiveFacts? first))
            {
                seen.Add(summary.Folded, objective);
                continue;
            }

            if (objective.Component == first || first.Component == objective || (objective.Code is { } code && code == first.Code)) { continue; }
            sink.About(program.SubjectOf(objective)).Report(
                Info,
                Info.DefaultSeverity,
                objective.Draft.NarrativeSummary.Place(),
                new object[] { objective.Draft.NarrativeSummary.Value, objective.Name, first.Name },
                ImmutableArray.Create(first.Draft.NarrativeSummary.Place()));
        }

        foreach (PlanDraft plan in program.Draft.Plans)
        {
            foreach (PlanElementDraft element in plan.Elements) { CheckPlan(element, sink); }
        }
    }

    /// <summary>An element of a plan that says what the one above it says: a strategy that is its objective again.</summary>
    private void CheckPlan(PlanElementDraft above, FindingSink sink)
    {
        foreach (PlanElementDraft element in above.Elements)
        {
            CheckPlan(element, sink);
            if (!element.Text.TryGet(out string text) || !above.Text.TryGet(out string upper) || Sentence.Of(text) is not { Stems.Count: > 0 } sentence) { continue; }
            if (sentence.Folded != Sentence.Of(upper).Folded) { continue; }
            sink.Report(Info, Info.DefaultSeverity, element.Text.Place(), new object[] { text, PlanElementNames.Of(element), PlanElementNames.Of(above) }, ImmutableArray.Create(above.Text.Place()));
        }
    }
}
