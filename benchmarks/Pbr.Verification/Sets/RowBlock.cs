using System;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Verification;

/// <summary>Rows of one set of terms.</summary>
/// <param name="Terms">What they have in common.</param>
/// <param name="First">The first figures.</param>
/// <param name="Second">The second ones; empty where the shape has none.</param>
/// <param name="Target">The targets; empty where there are none.</param>
/// <param name="Baseline">The baselines; empty where there are none.</param>
/// <param name="TargetDivisor">What the targets are divided by; empty where they are no quotients.</param>
internal sealed record RowBlock(
    KernelTerms Terms,
    ReadOnlyMemory<long> First,
    ReadOnlyMemory<long> Second = default,
    ReadOnlyMemory<long> Target = default,
    ReadOnlyMemory<long> Baseline = default,
    ReadOnlyMemory<long> TargetDivisor = default)
{
    /// <summary>How many rows.</summary>
    public int Count => First.Length;

    /// <summary>Some of the rows.</summary>
    public RowBlock Slice(int start, int count) => this with
    {
        First = First.Slice(start, count),
        Second = Second.IsEmpty ? default : Second.Slice(start, count),
        Target = Target.IsEmpty ? default : Target.Slice(start, count),
        Baseline = Baseline.IsEmpty ? default : Baseline.Slice(start, count),
        TargetDivisor = TargetDivisor.IsEmpty ? default : TargetDivisor.Slice(start, count),
    };

    /// <summary>A row of it, for messages.</summary>
    public string Describe(int row) =>
        $"{Terms}: first {First.Span[row]}, second {At(Second, row)}, target {At(Target, row)} / {DivisorAt(row)}, baseline {At(Baseline, row)}; "
        + $"bands {Terms.Bands?.Green?.Text ?? "none"} | {Terms.Bands?.Yellow?.Text ?? "none"} | {Terms.Bands?.Red?.Text ?? "none"}";

    /// <summary>What the target of a row is divided by; null where that is missing, 1 where targets are no quotients.</summary>
    public long? DivisorAt(int row) => TargetDivisor.IsEmpty ? 1 : At(TargetDivisor, row);

    /// <summary>A figure of a column that may be absent: null where the column or the figure is.</summary>
    public static long? At(ReadOnlyMemory<long> column, int row) =>
        column.IsEmpty || column.Span[row] == FigureColumn.Missing ? null : column.Span[row];
}
