using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>What a plan measures, in its own words: an indicator, or the target of one of its activities, as the author wrote it.</summary>
public sealed record PlanIndicatorDraft
{
    /// <summary>The indicator as a whole.</summary>
    public Anchor? Element { get; init; }

    /// <summary>Its own code in the plan, such as <c>3.5.a</c>.</summary>
    public Given<string> Code { get; init; }

    /// <summary>Its name; yearly plans measure activities without naming an indicator.</summary>
    public Given<string> Name { get; init; }

    /// <summary>The code of the indicator of the matrix, or of the element, that the plan speaks of.</summary>
    public Given<string> SpeaksOf { get; init; }

    /// <summary>Its unit of measure.</summary>
    public Given<string> Unit { get; init; }

    /// <summary>How it is computed, where the plan itself says so; what is in the matrix has its formula there.</summary>
    public Given<string> Formula { get; init; }

    /// <summary>The value to reach.</summary>
    public Given<decimal> Target { get; init; }

    /// <summary>The year in which it is to be reached.</summary>
    public Given<int> Year { get; init; }

    /// <summary>The starting value, or a figure of the past that the plan prints; null where there is none.</summary>
    public BaselineDraft? Baseline { get; init; }

    /// <summary>The traffic light, or null where the plan has none.</summary>
    public TrafficLightDraft? TrafficLight { get; init; }

    /// <summary>The target spread over the year, or null where the plan has no schedule.</summary>
    public ScheduleDraft? Schedule { get; init; }

    /// <summary>Where the figures can be checked.</summary>
    public DraftList<Given<string>> MeansOfVerification { get; init; } = DraftList<Given<string>>.Empty;
}
