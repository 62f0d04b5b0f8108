using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>An objective of the matrix: goal, purpose, component or activity, as the author wrote it.</summary>
public sealed record ObjectiveDraft
{
    /// <summary>Its level.</summary>
    public ObjectiveLevel Level { get; init; }

    /// <summary>The objective as a whole.</summary>
    public Anchor? Element { get; init; }

    /// <summary>Its code, such as <c>C.5</c> or <c>A.5.1</c>; goal and purpose have none.</summary>
    public Given<string> Code { get; init; }

    /// <summary>The sentence that states it.</summary>
    public Given<string> NarrativeSummary { get; init; }

    /// <summary>Its indicators, in the order written.</summary>
    public DraftList<IndicatorDraft> Indicators { get; init; } = DraftList<IndicatorDraft>.Empty;

    /// <summary>The activities declared inside a component, in the order written.</summary>
    public DraftList<ObjectiveDraft> Activities { get; init; } = DraftList<ObjectiveDraft>.Empty;

    /// <summary>External conditions that must hold.</summary>
    public DraftList<Given<string>> Assumptions { get; init; } = DraftList<Given<string>>.Empty;

    /// <summary>Where the figures can be checked.</summary>
    public DraftList<Given<string>> MeansOfVerification { get; init; } = DraftList<Given<string>>.Empty;

    /// <summary>Where the figures come from.</summary>
    public DraftList<Given<string>> SourcesOfInformation { get; init; } = DraftList<Given<string>>.Empty;
}
