using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>One edition of the annual target (meta), as the author wrote it.</summary>
public sealed record TargetDraft
{
    /// <summary>The value to reach.</summary>
    public Given<decimal> Value { get; init; }

    /// <summary>The cell as printed, such as <c>13,200</c> or a sentence, where it was given as text; missing where it was given as a number.</summary>
    /// <remarks>A cell that holds no one number leaves <see cref="Value"/> unknown.</remarks>
    public Given<string> Printed { get; init; }

    /// <summary>The official letter that amended it; missing for the original.</summary>
    public Given<string> Letter { get; init; }
}
