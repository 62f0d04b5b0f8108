using System;

namespace Pbr.Kernel.Arithmetic;

/// <summary>The columns of one run: figures in, results out, one row an indicator.</summary>
/// <remarks>
/// Every column that is given has the length of <see cref="First"/>. Figures are integers of the scales in <see cref="KernelTerms"/>;
/// <see cref="FigureColumn.Missing"/> is a missing one. The memory of the results may be anywhere that is not that of the figures.
/// </remarks>
public readonly ref struct KernelColumns
{
    /// <summary>The first figure of each row: what is divided, or the only one.</summary>
    public required ReadOnlySpan<long> First { get; init; }

    /// <summary>The second figure of each row; empty where the shape has none.</summary>
    public ReadOnlySpan<long> Second { get; init; }

    /// <summary>The target of each row; empty where there are none, and there is no compliance then.</summary>
    public ReadOnlySpan<long> Target { get; init; }

    /// <summary>What the target of each row is divided by, where targets are quotients and stay so: last year's 57 of 61. Empty where they are not. Zero leaves no target.</summary>
    public ReadOnlySpan<long> TargetDivisor { get; init; }

    /// <summary>The baseline of each row; only <see cref="ComplianceMethod.ProgressFromBaseline"/> asks for it.</summary>
    public ReadOnlySpan<long> Baseline { get; init; }

    /// <summary>The published value of each row, in units of its last decimal; <see cref="FigureColumn.Missing"/> where there is none.</summary>
    public required Span<long> Value { get; init; }

    /// <summary>The published compliance of each row, in hundredths of a per cent; <see cref="FigureColumn.Missing"/> where there is none. Empty if it is not wanted and no target is given.</summary>
    public Span<long> Compliance { get; init; }

    /// <summary>The light of each row: <see cref="TrafficLight"/> plus 1, or 0 where there is none.</summary>
    public required Span<byte> Light { get; init; }

    /// <summary>What became of each row: a <see cref="ResultStatus"/>.</summary>
    public required Span<byte> Status { get; init; }

    /// <summary>The same columns from a row on.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="length">How many rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such rows.</exception>
    public KernelColumns Slice(int start, int length) => new()
    {
        First = First.Slice(start, length),
        Second = Second.IsEmpty ? default : Second.Slice(start, length),
        Target = Target.IsEmpty ? default : Target.Slice(start, length),
        TargetDivisor = TargetDivisor.IsEmpty ? default : TargetDivisor.Slice(start, length),
        Baseline = Baseline.IsEmpty ? default : Baseline.Slice(start, length),
        Value = Value.Slice(start, length),
        Compliance = Compliance.IsEmpty ? default : Compliance.Slice(start, length),
        Light = Light.Slice(start, length),
        Status = Status.Slice(start, length),
    };
}
