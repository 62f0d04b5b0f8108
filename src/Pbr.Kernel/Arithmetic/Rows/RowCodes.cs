namespace Pbr.Kernel.Arithmetic;

/// <summary>What a row says beside its figures, in the 64 bits of its lane: the light in the lowest byte, the status in the fifth.</summary>
/// <remarks>Both stand in one number so that a row takes either with one choice between two lanes.</remarks>
internal static class RowCodes
{
    /// <summary>The bits of the light.</summary>
    public const ulong LightBits = 0xFF;

    /// <summary>How far up the status stands.</summary>
    public const int StatusShift = 32;

    /// <summary>A status, and no light.</summary>
    public static ulong Of(ResultStatus status) => (ulong)status << StatusShift;

    /// <summary>A code of <see cref="LightSteps"/>.</summary>
    public static ulong Of(byte code) =>
        ((ulong)code & LightSteps.LightMask) | Of((code & LightSteps.NoBand) != 0 ? ResultStatus.NoBand : ResultStatus.Evaluated);
}
