namespace Pbr.Kernel.Drafts;

/// <summary>One row of the analytic structure: what stands on the problem's side, and its mirror on the solution's side.</summary>
public sealed record MirrorDraft
{
    /// <summary>The code of the element that it became, such as <c>C.1</c>; missing for effects.</summary>
    public Given<string> Code { get; init; }

    /// <summary>The cause or effect.</summary>
    public Given<string> Problem { get; init; }

    /// <summary>The means or end.</summary>
    public Given<string> Solution { get; init; }
}
