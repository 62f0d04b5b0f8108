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
}
