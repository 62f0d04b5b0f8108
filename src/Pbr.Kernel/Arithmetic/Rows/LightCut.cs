namespace Pbr.Kernel.Arithmetic;

/// <summary>A figure from which on another light shines, and the bits of the code that change there: each mask is all ones or all zeros.</summary>
internal readonly record struct LightCut(double From, ulong Low, ulong High, ulong NoBand);
