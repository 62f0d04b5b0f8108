namespace Pbr.Kernel.Drafts;

/// <summary>One criterion of the scoring of alternatives, with its scores.</summary>
public sealed record CriterionDraft
{
    /// <summary>The criterion.</summary>
    public Given<string> Name { get; init; }

    /// <summary>One score an alternative.</summary>
    public DraftList<Given<decimal>> Scores { get; init; } = DraftList<Given<decimal>>.Empty;
}
