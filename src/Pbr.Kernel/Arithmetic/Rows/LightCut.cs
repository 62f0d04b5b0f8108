namespace Pbr.Kernel.Arithmetic;

/// <summary>A figure from which on another light shines, and the <see cref="RowCodes"/> of that light.</summary>
internal readonly record struct LightCut(double From, ulong Codes);
