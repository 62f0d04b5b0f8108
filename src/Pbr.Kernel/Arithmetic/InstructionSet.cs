namespace Pbr.Kernel.Arithmetic;

/// <summary>How many rows a processor's instructions take at once. Every set gives the same results, bit for bit.</summary>
public enum InstructionSet
{
    /// <summary>One row at a time, on any processor.</summary>
    Scalar,

    /// <summary>Two rows at a time: SSE with FMA, or Arm's AdvSimd.</summary>
    Vector128,

    /// <summary>Four rows at a time: AVX2 with FMA.</summary>
    Vector256,

    /// <summary>Eight rows at a time: AVX-512 with its 64-bit conversions (F, DQ, VL).</summary>
    Vector512,
}
