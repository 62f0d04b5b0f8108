using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel.Rules;

/// <summary>One run of the chosen rules. Not shared between threads.</summary>
internal sealed class RuleRun
{
    private readonly RuleOptions _options;
    private readonly KnownFacts _known;
    private readonly List<Finding> _findings = new();

    public RuleRun(RuleOptions options, KnownFacts? known = null)
    {
        _options = options;
        _known = known ?? new KnownFacts();
    }

    /// <summary>What was found, in the order of the programme, then of the rules' numbers.</summary>
    public ImmutableArray<Finding> Findings => _findings.ToImmutableArray();

    /// <summary>Runs the rules that need the whole programme.</summary>
    public void CheckAcross(ProgramDraft program)
    {
        ProgramFacts facts = new(program, _options.Profile, _known);
        FindingSink sink = new(_findings, program.Code.Or(""), _options);
        foreach (ProgramRule rule in _options.ProgramRules) { rule.Check(facts, sink); }
        foreach (PlanDraft plan in program.Plans) { CheckPlan(plan, program.Code.Or("")); }
    }

    /// <summary>Runs the rules that need one indicator, over every one.</summary>
    public void CheckIndicators(ProgramDraft program)
    {
        string root = program.Code.Or("");
        foreach (ObjectiveDraft objective in program.Objectives) { CheckIndicators(objective, root); }
    }

    /// <summary>Runs the rules that need one indicator.</summary>
    public void CheckIndicator(IndicatorDraft indicator, string subject)
    {
        IndicatorFacts facts = _known.Of(indicator, _options.Profile);
        FindingSink sink = new(_findings, subject, _options);
        foreach (IndicatorRule rule in _options.IndicatorRules) { rule.Check(facts, sink); }
    }

    private void CheckPlan(PlanDraft plan, string root)
    {
        foreach (PlanIndicatorDraft indicator in plan.Indicators) { CheckPlanned(indicator, null, root); }
        foreach (PlanElementDraft element in plan.Elements) { CheckPlan(element, root); }
    }

    private void CheckPlan(PlanElementDraft element, string parent)
    {
        string subject = Subjects.Under(parent, element.Code);
        foreach (PlanIndicatorDraft indicator in element.Indicators) { CheckPlanned(indicator, element, subject); }
        foreach (PlanElementDraft inner in element.Elements) { CheckPlan(inner, subject); }
    }

    private void CheckPlanned(PlanIndicatorDraft indicator, PlanElementDraft? element, string parent)
    {
        IndicatorFacts facts = PlanSheet.Of(indicator, element, _options.Profile);
        FindingSink sink = new(_findings, Subjects.Under(parent, indicator.Code), _options);
        foreach (IndicatorRule rule in _options.IndicatorRules)
        {
            if (rule.ReadsPlans) { rule.Check(facts, sink); }
        }
    }

    private void CheckIndicators(ObjectiveDraft objective, string parent)
    {
        string subject = Subjects.Under(parent, objective);
        foreach (IndicatorDraft indicator in objective.Indicators) { CheckIndicator(indicator, Subjects.Under(subject, indicator.Code)); }
        foreach (ObjectiveDraft activity in objective.Activities) { CheckIndicators(activity, subject); }
    }
}
