namespace Pbr.Kernel.Drafts;

/// <summary>The formula since an official letter, as the author wrote it.</summary>
public sealed record AmendedFormulaDraft
{
    /// <summary>The formula.</summary>
    public Given<string> Formula { get; init; }

    /// <summary>The official letter that amended it.</summary>
    public Given<string> Letter { get; init; }
}
