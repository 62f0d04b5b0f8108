namespace Pbr.Kernel.Drafts;

/// <summary>The diagnosis of the problem, with the analytic structure that mirrors it, as the author wrote it.</summary>
public sealed record DiagnosisDraft
{
    /// <summary>The problem.</summary>
    public Given<string> Problem { get; init; }

    /// <summary>The proposed intervention.</summary>
    public Given<string> Intervention { get; init; }

    /// <summary>The result expected when the problem is solved.</summary>
    public Given<string> ExpectedResult { get; init; }

    /// <summary>The population or area of focus that has the problem.</summary>
    public Given<string> PotentialPopulation { get; init; }

    /// <summary>The population or area of focus that the programme serves.</summary>
    public Given<string> TargetPopulation { get; init; }

    /// <summary>The reference indicators.</summary>
    public DraftList<Given<string>> ReferenceIndicators { get; init; } = DraftList<Given<string>>.Empty;

    /// <summary>The risks of carrying the programme out.</summary>
    public DraftList<Given<string>> Risks { get; init; } = DraftList<Given<string>>.Empty;

    /// <summary>Each effect of the problem, with the end that mirrors it.</summary>
    public DraftList<MirrorDraft> Effects { get; init; } = DraftList<MirrorDraft>.Empty;

    /// <summary>Each cause of the problem, with the means that mirrors it and the code of the element it became.</summary>
    public DraftList<MirrorDraft> Causes { get; init; } = DraftList<MirrorDraft>.Empty;
}
