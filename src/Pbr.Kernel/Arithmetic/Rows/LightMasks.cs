using System;

namespace Pbr.Kernel.Arithmetic;

/// <summary>A traffic light laid out for a loop over rows: the code below the first cut, and what changes at each.</summary>
internal readonly ref struct LightMasks
{
    /// <summary>Lays the steps out.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="judgesCompliance">Whether they judge compliance and not the value.</param>
    /// <param name="room">Room for a cut each, which must outlive the masks.</param>
    public LightMasks(LightSteps steps, bool judgesCompliance, Span<LightCut> room)
    {
        JudgesCompliance = judgesCompliance;
        (Low, High, NoBand) = Masks(steps.Codes[0]);
        for (int i = 0; i < steps.Cuts.Length; i++)
        {
            (ulong low, ulong high, ulong noBand) = Masks((byte)(steps.Codes[i] ^ steps.Codes[i + 1]));
            room[i] = new LightCut(steps.Cuts[i], low, high, noBand);
        }

        Cuts = room[..steps.Cuts.Length];
    }

    public bool JudgesCompliance { get; }

    /// <summary>The low bit of the light below the first cut, for every row.</summary>
    public ulong Low { get; }

    /// <summary>The high bit of the light.</summary>
    public ulong High { get; }

    /// <summary>Whether no band holds.</summary>
    public ulong NoBand { get; }

    public ReadOnlySpan<LightCut> Cuts { get; }

    private static (ulong Low, ulong High, ulong NoBand) Masks(byte code) =>
        (Mask((code & 1) != 0), Mask((code & 2) != 0), Mask((code & LightSteps.NoBand) != 0));

    private static ulong Mask(bool isSet) => isSet ? ulong.MaxValue : 0;
}
