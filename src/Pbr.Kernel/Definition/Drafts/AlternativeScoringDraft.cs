namespace Pbr.Kernel.Drafts;

/// <summary>The scoring of alternatives against criteria (selección de alternativas), as the author wrote it.</summary>
public sealed record AlternativeScoringDraft
{
    /// <summary>What the scores mean, such as <c>Mejor = 5; Intermedia = 3; Peor = 1</c>.</summary>
    public Given<string> Scale { get; init; }

    /// <summary>The alternatives, in the order of their columns.</summary>
    public DraftList<Given<string>> Alternatives { get; init; } = DraftList<Given<string>>.Empty;

    /// <summary>The criteria, each with one score an alternative.</summary>
    public DraftList<CriterionDraft> Criteria { get; init; } = DraftList<CriterionDraft>.Empty;

    /// <summary>The totals as printed, in the order of the alternatives.</summary>
    public DraftList<Given<decimal>> PrintedTotals { get; init; } = DraftList<Given<decimal>>.Empty;

    /// <summary>What decides between alternatives of the same total.</summary>
    public Given<string> TieRule { get; init; }

    /// <summary>The alternatives that the programme took, by name.</summary>
    public DraftList<Given<string>> Chosen { get; init; } = DraftList<Given<string>>.Empty;

    /// <summary>The alternatives that it left, by name.</summary>
    public DraftList<Given<string>> Discarded { get; init; } = DraftList<Given<string>>.Empty;
}
