namespace Pbr.Kernel.Drafts;

/// <summary>The starting value (línea base) and its year, as the author wrote them.</summary>
public sealed record BaselineDraft
{
    /// <summary>The starting value.</summary>
    public Given<decimal> Value { get; init; }

    /// <summary>The cell as printed, such as <c>100.0%</c>, where it was given as text; missing where it was given as a number.</summary>
    /// <remarks>A cell that holds no one number leaves <see cref="Value"/> unknown.</remarks>
    public Given<string> Printed { get; init; }

    /// <summary>The year it was measured; many published sheets leave it out.</summary>
    public Given<int> Year { get; init; }

    /// <summary>Why there is no starting value, where the sheet says that it is not available.</summary>
    public Given<string> Unavailable { get; init; }
}
