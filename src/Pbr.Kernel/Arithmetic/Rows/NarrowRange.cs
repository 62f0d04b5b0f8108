namespace Pbr.Kernel.Arithmetic;

/// <summary>Products under 2^51, as those of nearly all figures of a programme: percentages of figures up to 225 thousand million.</summary>
internal readonly struct NarrowRange : IRowRange
{
    public static bool IsNarrow => true;
}
