namespace Pbr.Kernel.Drafts;

/// <summary>The three bands of the traffic light (semáforo), as the author wrote them.</summary>
public sealed record TrafficLightDraft
{
    /// <summary>The green band, such as <c>&gt; 80%</c>.</summary>
    public Given<string> Green { get; init; }

    /// <summary>The yellow band.</summary>
    public Given<string> Yellow { get; init; }

    /// <summary>The red band.</summary>
    public Given<string> Red { get; init; }

    /// <summary>What the light judges.</summary>
    public Given<LightBasis> Basis { get; init; }

    /// <summary>Why this sheet uses another scale than the others of its level; missing where nothing is said.</summary>
    public Given<string> Reason { get; init; }

    /// <summary>The official letter that amended it; missing for the original.</summary>
    public Given<string> Letter { get; init; }
}
