namespace Pbr.Kernel.Drafts;

/// <summary>The direction since an official letter, as the author wrote it.</summary>
public sealed record AmendedDirectionDraft
{
    /// <summary>Where the value should move.</summary>
    public Given<Direction> Direction { get; init; }

    /// <summary>The official letter that amended it.</summary>
    public Given<string> Letter { get; init; }
}
