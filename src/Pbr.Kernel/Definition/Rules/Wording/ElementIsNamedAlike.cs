using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6006: one element is named alike everywhere.</summary>
/// <remarks>
/// Compared are the means of the analytic structure with the objective of the same code, the expected result with the purpose, and alignments with
/// the same catalogue and code, wherever they stand, and the municipality that definitions name; and the elements of a plan
/// that have no code. Accents, case, blanks and signs do not count, and neither does what one text says beyond the other's end.
/// </remarks>
internal sealed class ElementIsNamedAlike : ProgramRule
{
    private const int FewestStems = 2;

    private static readonly WordList PercentWords = new("porcentaje porcentual");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6006,
        Severity.Information,
        new("Un elemento se llama igual en todas partes", "One element is named alike everywhere"),
        new("{0} se llama aquí '{1}' y en otra parte '{2}'. Escriba un solo nombre.", "{0} is named '{1}' here and '{2}' elsewhere. Write one name."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        CheckStructure(program, sink);
        CheckPurpose(program, sink);
        if (Municipalities.Two(program) is { } two)
        {
            Bilingual what = new("El municipio", "The municipality");
            sink.Report(Info, Info.DefaultSeverity, two.Second, new object[] { what, two.Second.Quote!, two.First.Quote! }, ImmutableArray.Create(two.First));
        }

        CheckPercentages(program, sink);
        foreach (PlanDraft plan in program.Draft.Plans)
        {
            List<Given<string>> told = CheckObjectives(plan, sink);
            foreach ((PlanElementDraft first, PlanElementDraft second) in PlanWordings.Pairs(plan.Elements))
            {
                if (!told.Contains(second.Text)) { Compare(PlanElementNames.AtStart(second), second.Text, first.Text, sink); }
            }
        }

        if (program.Elements.IsWhole) { CheckPlans(program, sink); }
        Dictionary<string, Given<string>> seen = new(StringComparer.Ordinal);
        CheckAlignments(program.Draft.Alignments, seen, sink);
        string root = program.Draft.Code.Or("");
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                CheckAlignments(indicator.Alignments, seen, sink.About(objective.Subject(root, indicator)));
            }
        }
    }

    private void CheckStructure(ProgramFacts program, FindingSink sink)
    {
        if (program.Draft.Diagnosis is not { } diagnosis || diagnosis.Causes.Count == 0) { return; }
        Dictionary<ElementCode, Given<string>> objectives = new();
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            if (objective.Code is { } code && objective.Draft.NarrativeSummary.IsKnown && !objectives.ContainsKey(code)) { objectives.Add(code, objective.Draft.NarrativeSummary); }
        }

        foreach (MirrorDraft cause in diagnosis.Causes)
        {
            if (cause.Code.TryGet(out string code) && cause.Solution.IsKnown && objectives.TryGetValue(ElementCode.Parse(code), out Given<string> name))
            {
                Compare($"'{code}'", cause.Solution, name, sink);
            }
        }
    }

    /// <summary>The expected result of the diagnosis is the purpose; where the two are nearly one text, they should be one.</summary>
    private void CheckPurpose(ProgramFacts program, FindingSink sink)
    {
        if (program.Draft.Diagnosis is not { } diagnosis || !diagnosis.ExpectedResult.TryGet(out string expected)) { return; }
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            if (objective.Draft.Level != ObjectiveLevel.Purpose || !objective.Draft.NarrativeSummary.TryGet(out string narrative)) { continue; }
            HashSet<string> one = Stems.Of(expected);
            HashSet<string> other = Stems.Of(narrative);
            bool isNear = one.Count > 0 && other.Count > 0 && 3 * Stems.Shared(one, other) >= 2 * Math.Max(one.Count, other.Count);
            if (isNear) { Compare("'P'", diagnosis.ExpectedResult, objective.Draft.NarrativeSummary, sink); }
        }
    }

    /// <summary>The unit of percentages, which a document names by one word; one that has two is told of the rarer.</summary>
    private void CheckPercentages(ProgramFacts program, FindingSink sink)
    {
        List<IGrouping<string, Given<string>>> names = Units(program)
            .Where(unit => unit.TryGet(out string text) && PercentWords.Has(Words.Normal(text)))
            .GroupBy(unit => Words.Normal(unit.Value))
            .OrderByDescending(group => group.Count())
            .ToList();
        if (names.Count < 2 || names[0].Count() == names[1].Count()) { return; }
        Given<string> usual = names[0].First();
        foreach (Given<string> unit in names.Skip(1).SelectMany(group => group))
        {
            sink.Report(Info, Info.DefaultSeverity, unit.Place(), new object[] { new Bilingual("La unidad", "The unit"), unit.Value, usual.Value }, ImmutableArray.Create(usual.Place()));
        }
    }

    /// <summary>The objectives of a plan, which its tables and its map name again: each further wording is told once.</summary>
    private List<Given<string>> CheckObjectives(PlanDraft plan, FindingSink sink)
    {
        List<PlanElementDraft> objectives = new();
        List<Given<string>> references = new();
        Collect(plan.Elements, objectives, references);
        List<Given<string>> told = new();
        PlanNames names = new();
        for (int i = 0; i < objectives.Count; i++)
        {
            PlanElementDraft objective = objectives[i];
            if (!objective.Text.IsKnown || objectives.Take(i).Any(earlier => earlier.Text.IsKnown && names.AreOne(objective, earlier))) { continue; }
            string name = objective.Code.Or(objective.Text.Value);
            IEnumerable<Given<string>> again = objectives.Skip(i + 1).Where(later => names.AreOne(later, objective)).Select(later => later.Text)
                .Concat(references.Where(reference => reference.IsKnown && names.AreNear(reference.Value, objective.Text.Value)));
            foreach (Given<string> other in again.Where(one => one.IsKnown))
            {
                if (told.Any(one => Texts.AreOne(one.Value, other.Value))) { continue; }
                if (!Texts.AreOne(other.Value, objective.Text.Value)) { told.Add(other); }
                Compare($"'{name}'", other, objective.Text, sink);
            }
        }

        return told;
    }

    private static void Collect(DraftList<PlanElementDraft> elements, List<PlanElementDraft> objectives, List<Given<string>> references)
    {
        foreach (PlanElementDraft element in elements)
        {
            if (element.Kind.TryGet(out PlanElementKind kind) && kind is PlanElementKind.Objective or PlanElementKind.Strategy or PlanElementKind.LineOfAction) { objectives.Add(element); }
            references.AddRange(element.Under);
            Collect(element.Elements, objectives, references);
        }
    }

    private static IEnumerable<Given<string>> Units(ProgramFacts program) =>
        program.Sheets.Select(sheet => sheet.Indicator.Draft.Unit)
            .Concat(program.Draft.Plans.SelectMany(plan => plan.Indicators.Select(one => one.Unit).Concat(plan.Elements.SelectMany(Units))));

    private static IEnumerable<Given<string>> Units(PlanElementDraft element) =>
        element.Indicators.Select(one => one.Unit).Concat(element.Elements.SelectMany(Units));

    private void CheckPlans(ProgramFacts program, FindingSink sink)
    {
        foreach (PlanDraft plan in program.Draft.Plans)
        {
            foreach (PlanElementDraft element in plan.Elements) { CheckPlan(program, element, sink); }
        }
    }

    /// <summary>An activity of a plan and the one activity of the matrix that it is covered by, where they have most words in common: one thing with two names.</summary>
    private void CheckPlan(ProgramFacts program, PlanElementDraft element, FindingSink sink)
    {
        foreach (PlanElementDraft inner in element.Elements) { CheckPlan(program, inner, sink); }
        if (!element.Kind.TryGet(out PlanElementKind kind) || kind != PlanElementKind.Activity || !element.Text.TryGet(out string text)) { return; }
        if (!element.CoveredBy.IsComplete || element.CoveredBy.Count != 1 || !element.CoveredBy[0].TryGet(out string code)) { return; }
        if (program.Elements.Objectives(code) is not { Count: 1 } found || found[0].Draft is not { Level: ObjectiveLevel.Activity } activity) { return; }
        if (!activity.NarrativeSummary.TryGet(out string narrative) || !AreTwoNames(Stems.Of(text), Stems.Of(narrative))) { return; }
        Compare($"'{code}'", element.Text, activity.NarrativeSummary, sink);
    }

    private static bool AreTwoNames(HashSet<string> one, HashSet<string> other)
    {
        int shared = Stems.Shared(other, one);
        return shared >= FewestStems && 2 * shared >= Math.Min(one.Count, other.Count) && (shared < one.Count || shared < other.Count);
    }

    private void CheckAlignments(DraftList<AlignmentDraft> alignments, Dictionary<string, Given<string>> seen, FindingSink sink)
    {
        foreach (AlignmentDraft alignment in alignments)
        {
            if (!alignment.Catalogue.TryGet(out string catalogue) || !alignment.Code.TryGet(out string code) || !alignment.Text.IsKnown) { continue; }
            string key = Words.Normal(catalogue) + "|" + Words.Normal(code);
            if (!seen.TryGetValue(key, out Given<string> earlier)) { seen.Add(key, alignment.Text); }
            else { Compare($"'{code}'", alignment.Text, earlier, sink); }
        }
    }

    private void Compare(object element, Given<string> here, Given<string> elsewhere, FindingSink sink)
    {
        if (Texts.AreOne(here.Value, elsewhere.Value)) { return; }
        sink.Report(
            Info, Info.DefaultSeverity, here.Place(), new object[] { element, here.Value, elsewhere.Value }, ImmutableArray.Create(elsewhere.Place()));
    }
}
