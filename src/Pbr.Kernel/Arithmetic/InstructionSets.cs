using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Pbr.Kernel.Arithmetic;

/// <summary>The instruction sets that this machine has.</summary>
public static class InstructionSets
{
    /// <summary>Those that this machine has, the narrowest first. <see cref="InstructionSet.Scalar"/> is always among them.</summary>
    public static ImmutableArray<InstructionSet> Available { get; } = Enum.GetValues<InstructionSet>().Where(IsAvailable).Order().ToImmutableArray();

    /// <summary>The widest of them, which is used where none is asked for.</summary>
    public static InstructionSet Widest => Available[^1];

    /// <summary>Whether this machine has a set. The vector sets need a fused multiply-add in hardware: the exact remainder rests on it.</summary>
    public static bool IsAvailable(InstructionSet set) => set switch
    {
        InstructionSet.Scalar => true,
        InstructionSet.Vector128 => Vector128.IsHardwareAccelerated && (Fma.IsSupported || AdvSimd.Arm64.IsSupported),
        InstructionSet.Vector256 => Vector256.IsHardwareAccelerated && Avx2.IsSupported && Fma.IsSupported,
        InstructionSet.Vector512 => Vector512.IsHardwareAccelerated && Avx512F.IsSupported && Avx512DQ.IsSupported && Avx512F.VL.IsSupported,
        _ => false,
    };

    /// <summary>The set to use.</summary>
    /// <param name="asked">The set that was asked for; null for the widest.</param>
    /// <exception cref="PlatformNotSupportedException">This machine does not have the set.</exception>
    internal static InstructionSet Choose(InstructionSet? asked)
    {
        if (asked is not { } set) { return Widest; }
        return IsAvailable(set)
            ? set
            : throw new PlatformNotSupportedException($"This machine has no {set}. It has: {string.Join(", ", Available)}; leave the choice out for the widest.");
    }
}
