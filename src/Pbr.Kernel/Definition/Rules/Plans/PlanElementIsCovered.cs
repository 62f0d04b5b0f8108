using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1022: each objective, strategy and line of action of a plan is covered by an activity or an indicator.</summary>
internal sealed class PlanElementIsCovered : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1022,
        Severity.Warning,
        new("Lo que el plan se propone lo cubre una actividad o un indicador", "What a plan sets out is covered by an activity or an indicator"),
        new(
            "Ninguna actividad y ningún indicador cubre '{0}', del plan '{1}'. Diga cuál lo cubre, o quítelo de lo que toca a este programa.",
            "No activity and no indicator covers '{0}', of plan '{1}'. Say which one covers it, or take it out of what concerns this programme."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        if (program.Draft.Plans.Count == 0 || PlanLinks.Of(program) is not { } links) { return; }
        foreach (PlanDraft plan in program.Draft.Plans)
        {
            if (!plan.Elements.IsComplete || !plan.Indicators.IsComplete || plan.CitedAs.IsUnknown || !plan.Name.TryGet(out string name)) { continue; }
            HashSet<string> carried = new(StringComparer.Ordinal);
            if (!Carried(plan.Elements, carried)) { continue; }
            foreach (PlanIndicatorDraft indicator in plan.Indicators)
            {
                if (indicator.SpeaksOf.TryGet(out string code)) { carried.Add(PlainText.Of(code)); }
            }

            foreach (PlanElementDraft element in plan.Elements) { CheckElement(program, links, plan, name, carried, element, sink); }
        }
    }

    private void CheckElement(
        ProgramFacts program, PlanLinks links, PlanDraft plan, string name, HashSet<string> carried, PlanElementDraft element, FindingSink sink)
    {
        if (IsOfOthers(program.Draft, element)) { return; }
        foreach (PlanElementDraft inner in element.Elements) { CheckElement(program, links, plan, name, carried, inner, sink); }
        if (!element.Kind.TryGet(out PlanElementKind kind) || !IsSetOut(kind) || !element.Text.TryGet(out string text)) { return; }

        // What is divided further is covered by its parts: each of them is asked.
        if (element.Elements.Any(Divides) || element.CoveredBy.Count > 0 || element.Indicators.Count > 0 || element.Elements.Any(IsWork)) { return; }
        if (element.Code.IsUnknown || carried.Contains(PlainText.Of(text)) || (element.Code.TryGet(out string code) && carried.Contains(PlainText.Of(code)))) { return; }
        if (links.Covers(plan, element)) { return; }

        // A table names an objective in other words, and a map prints it again: that is one objective with its work, and another rule's question.
        PlanNames names = new();
        if (carried.Any(one => names.AreNear(one, text)) || IsCoveredElsewhere(names, plan.Elements, element)) { return; }
        Given<string> place = element.Code.IsKnown ? element.Code : element.Text;
        sink.Report(Info, place.Place(), element.Code.TryGet(out string shown) ? shown : text, name);
    }

    private static bool IsCoveredElsewhere(PlanNames names, DraftList<PlanElementDraft> elements, PlanElementDraft element) => elements.Any(one =>
        (!ReferenceEquals(one, element) && one.Kind.Or(PlanElementKind.Activity) == element.Kind.Value && names.AreOne(one, element) && (one.CoveredBy.Count > 0 || IsWork(one)))
        || IsCoveredElsewhere(names, one.Elements, element));

    private static bool IsSetOut(PlanElementKind kind) => kind is PlanElementKind.Objective or PlanElementKind.Strategy or PlanElementKind.LineOfAction;

    private static bool Divides(PlanElementDraft element) => element.Kind.TryGet(out PlanElementKind kind) ? IsSetOut(kind) || element.Elements.Any(Divides) : true;

    private static bool IsWork(PlanElementDraft element) =>
        (element.Kind.TryGet(out PlanElementKind kind) && kind == PlanElementKind.Activity) || element.Indicators.Count > 0 || element.Elements.Any(IsWork);

    /// <summary>Whether the plan gives an element to other budget programmes only.</summary>
    private static bool IsOfOthers(ProgramDraft program, PlanElementDraft element)
    {
        if (element.BudgetPrograms.Count == 0) { return false; }
        if (!element.BudgetPrograms.IsComplete || !program.Code.IsKnown || !program.Name.IsKnown || element.BudgetPrograms.Any(one => !one.IsKnown)) { return true; }
        string code = PlainText.Of(program.Code.Value);
        string name = PlainText.Of(program.Name.Value);
        return !element.BudgetPrograms.Select(one => PlainText.Of(one.Value)).Any(one => one == code || one == name || one == code + " " + name);
    }

    /// <summary>Collects what activities and measured elements stand under besides their parent; false where something was not seen.</summary>
    private static bool Carried(DraftList<PlanElementDraft> elements, HashSet<string> carried)
    {
        foreach (PlanElementDraft element in elements)
        {
            if (!element.Elements.IsComplete || !element.CoveredBy.IsComplete || !element.Indicators.IsComplete || !element.Under.IsComplete) { return false; }
            if (IsWork(element))
            {
                foreach (Given<string> parent in element.Under)
                {
                    if (!parent.TryGet(out string text)) { return false; }
                    carried.Add(PlainText.Of(text));
                }
            }

            if (!Carried(element.Elements, carried)) { return false; }
        }

        return true;
    }
}
