using System;

namespace Pbr.Kernel.Arithmetic;

/// <summary>A traffic light laid out for a loop over rows: the codes below the first cut, and those from each on.</summary>
internal readonly ref struct RowLights
{
    /// <summary>Lays the steps out.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="judgesCompliance">Whether they judge compliance and not the value.</param>
    /// <param name="room">Room for a cut each, which must outlive the lights.</param>
    public RowLights(LightSteps steps, bool judgesCompliance, Span<LightCut> room)
    {
        JudgesCompliance = judgesCompliance;
        First = RowCodes.Of(steps.Codes[0]);
        for (int i = 0; i < steps.Cuts.Length; i++) { room[i] = new LightCut(steps.Cuts[i], RowCodes.Of(steps.Codes[i + 1])); }
        Cuts = room[..steps.Cuts.Length];
    }

    public bool JudgesCompliance { get; }

    /// <summary>The codes below the first cut.</summary>
    public ulong First { get; }

    public ReadOnlySpan<LightCut> Cuts { get; }
}
