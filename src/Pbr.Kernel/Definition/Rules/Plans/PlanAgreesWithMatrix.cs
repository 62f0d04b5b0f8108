using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4007: the plan and the matrix agree on a target and its unit.</summary>
internal sealed class PlanAgreesWithMatrix : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4007,
        Severity.Warning,
        new("El plan y la matriz concuerdan en la meta y su unidad", "The plan and the matrix agree on a target and its unit"),
        new(
            "{0} de '{1}' es {2} en el plan y {3} en la matriz. Escriba lo mismo en los dos, o diga de qué indicador habla el plan.",
            "{0} of '{1}' is {2} in the plan and {3} in the matrix. Write the same in both, or say which indicator the plan speaks of."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        if (program.Draft.Plans.Count == 0 || !program.Elements.IsWhole) { return; }
        foreach (PlanDraft plan in program.Draft.Plans)
        {
            foreach (PlanIndicatorDraft indicator in plan.Indicators) { Compare(program, plan, indicator, parent: null, sink); }
            foreach (PlanElementDraft element in plan.Elements) { CheckElement(program, plan, element, sink); }
        }
    }

    private void CheckElement(ProgramFacts program, PlanDraft plan, PlanElementDraft element, FindingSink sink)
    {
        foreach (PlanIndicatorDraft indicator in element.Indicators) { Compare(program, plan, indicator, element, sink); }
        foreach (PlanElementDraft inner in element.Elements) { CheckElement(program, plan, inner, sink); }
    }

    private void Compare(ProgramFacts program, PlanDraft plan, PlanIndicatorDraft planned, PlanElementDraft? parent, FindingSink sink)
    {
        if (!planned.Target.TryGet(out decimal target) || !IsOfThisYear(program.Draft, plan, planned)) { return; }
        if (CodeOf(planned, parent) is not { } code || program.Elements.Indicators(code) is not { Count: 1 } found) { return; }
        IndicatorDraft indicator = found[0];
        if (planned.Unit.TryGet(out string unit) && indicator.Unit.TryGet(out string own) && Units.IsPercentage(unit) != Units.IsPercentage(own))
        {
            object[] units = { new Bilingual("La unidad", "The unit"), code, $"'{unit}'", $"'{own}'" };
            sink.Report(Info, Info.DefaultSeverity, planned.Unit.Place(), units, ImmutableArray.Create(indicator.Unit.Place()));
            return;
        }

        // A plan is not printed again for a letter: it may go on telling an edition that was replaced.
        DraftList<TargetDraft> targets = indicator.Targets;
        if (targets.Count == 0 || !targets.IsComplete || targets.Any(one => !one.Value.IsKnown)) { return; }
        if (targets.FirstOrDefault(one => one.Value.Value == target) is { } same)
        {
            if (IsCountOnPercentage(program, planned, indicator, target))
            {
                object[] both = { new Bilingual("La meta", "The target"), code, $"{Figure(target)} '{planned.Unit.Value}'", new Bilingual($"{Figure(target)} por ciento", $"{Figure(target)} per cent") };
                sink.Report(Info, Info.DefaultSeverity, planned.Unit.Place(), both, ImmutableArray.Create(same.Value.Place()));
            }

            return;
        }

        Given<decimal> inForce = targets[targets.Count - 1].Value;
        object[] figures = { new Bilingual("La meta", "The target"), code, Figure(target), Figure(inForce.Value) };
        sink.Report(Info, Info.DefaultSeverity, planned.Target.Place(), figures, ImmutableArray.Create(inForce.Place()));
    }

    /// <summary>
    /// Whether the plan counts things and the matrix, with the same figure, a percentage of them. 100 may be both; and where the matrix' own sheet shows that
    /// its target is no percentage, that is told there.
    /// </summary>
    private static bool IsCountOnPercentage(ProgramFacts program, PlanIndicatorDraft planned, IndicatorDraft indicator, decimal target)
    {
        if (target == 100m || !planned.Unit.TryGet(out string unit) || Units.IsPercentage(unit)) { return false; }
        IndicatorFacts? facts = program.Sheets.Select(sheet => sheet.Indicator).FirstOrDefault(one => ReferenceEquals(one.Written, indicator));
        return facts is { MeasuresPercentage: true } && !TargetFitsUnit.IsOfAnotherScale(facts, target) && TargetIsValueOfIndicator.CountOf(facts) is null;
    }

    /// <summary>What the plan says that it speaks of; else the one code that its element is covered by.</summary>
    private static string? CodeOf(PlanIndicatorDraft planned, PlanElementDraft? parent)
    {
        if (planned.SpeaksOf.TryGet(out string code)) { return code; }
        if (planned.SpeaksOf.IsUnknown || parent is null || parent.Indicators.Count != 1 || !parent.Indicators.IsComplete) { return null; }
        return parent.CoveredBy.IsComplete && parent.CoveredBy.Count == 1 && parent.CoveredBy[0].TryGet(out string only) ? only : null;
    }

    /// <summary>The target of a plan of several years is not that of one; the one of another year is another.</summary>
    private static bool IsOfThisYear(ProgramDraft program, PlanDraft plan, PlanIndicatorDraft planned)
    {
        Given<int> year = planned.Year.IsMissing ? plan.LastYear : planned.Year;
        if (year.IsUnknown || plan.FirstYear.IsUnknown || program.FiscalYear.IsUnknown) { return false; }
        if (year.IsMissing) { return true; }
        if (planned.Year.IsMissing && plan.FirstYear.IsKnown && plan.FirstYear.Value != year.Value) { return false; }
        return program.FiscalYear.IsMissing || program.FiscalYear.Value == year.Value;
    }

    private static string Figure(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);
}
