using Pbr.Kernel.Drafts;
using Pbr.Kernel.Profiles;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>What a plan measures, as a sheet: what is wrong with a schedule or a light is wrong wherever it stands.</summary>
internal static class PlanSheet
{
    /// <summary>The sheet of an indicator of a plan.</summary>
    /// <param name="planned">The indicator, or the target of an activity.</param>
    /// <param name="element">The element that it stands under; null for one of the plan itself.</param>
    /// <param name="profile">What the government's method asks.</param>
    public static IndicatorFacts Of(PlanIndicatorDraft planned, PlanElementDraft? element, Profile? profile = null) => new(
        new IndicatorDraft
        {
            Element = planned.Element,
            Code = planned.Code,
            Name = planned.Name,
            Unit = planned.Unit,
            Formula = planned.Formula.IsMissing ? Elsewhere(planned, element) : planned.Formula,
            Baseline = planned.Baseline,
            Targets = planned.Target.IsMissing ? DraftList<TargetDraft>.Empty : DraftList<TargetDraft>.Empty.Add(new TargetDraft { Value = planned.Target }),
            TrafficLight = planned.TrafficLight,
            Schedules = planned.Schedule is { } schedule ? DraftList<ScheduleDraft>.Empty.Add(schedule) : DraftList<ScheduleDraft>.Empty,
            MeansOfVerification = planned.MeansOfVerification,
            IsComplete = planned.MeansOfVerification.IsComplete,
        },
        profile);

    /// <summary>The formula that stands in the matrix, or may stand there: not known here. Missing where nothing leads there.</summary>
    private static Given<string> Elsewhere(PlanIndicatorDraft planned, PlanElementDraft? element)
    {
        if (planned.SpeaksOf.Anchor is { } spoken) { return Given<string>.Unknown(spoken); }
        if (element is null) { return default; }
        if (element.CoveredBy.Count > 0 && element.CoveredBy[0].Anchor is { } covering) { return Given<string>.Unknown(covering); }
        return !element.CoveredBy.IsComplete && element.Element is { } part ? Given<string>.Unknown(part) : default;
    }
}
