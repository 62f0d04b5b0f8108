namespace Pbr.Kernel.Arithmetic;

/// <summary>Numbers under 2^51, whose products are kept as two doubles each.</summary>
internal readonly struct PairedRange : IRowRange
{
    public static bool IsNarrow => false;
}
