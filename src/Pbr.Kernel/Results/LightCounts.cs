using System.Collections.Generic;

namespace Pbr.Kernel;

/// <summary>How many indicators have each light. Having none is a count of its own, and never a light.</summary>
/// <param name="Green">Green ones.</param>
/// <param name="Yellow">Yellow ones.</param>
/// <param name="Red">Red ones.</param>
/// <param name="Unjudged">Ones without a light, for whatever reason.</param>
/// <remarks>Equal when all counts are. Immutable and safe to share.</remarks>
public sealed record LightCounts(int Green, int Yellow, int Red, int Unjudged)
{
    /// <summary>No indicators.</summary>
    public static LightCounts None { get; } = new(0, 0, 0, 0);

    /// <summary>All of them.</summary>
    public int Total => Green + Yellow + Red + Unjudged;

    internal static LightCounts Of(IEnumerable<IndicatorResult> results)
    {
        LightCounts counts = None;
        foreach (IndicatorResult result in results) { counts = counts.Plus(result.Light); }
        return counts;
    }

    internal LightCounts Plus(TrafficLight? light) => light switch
    {
        TrafficLight.Green => this with { Green = Green + 1 },
        TrafficLight.Yellow => this with { Yellow = Yellow + 1 },
        TrafficLight.Red => this with { Red = Red + 1 },
        _ => this with { Unjudged = Unjudged + 1 },
    };
}
