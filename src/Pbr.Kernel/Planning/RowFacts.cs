using System;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Kernel.Planning;

/// <summary>What fills the row of one indicator.</summary>
internal readonly struct RowFacts
{
    // Targets are printed to two decimals as a rule; fewer are brought there, so that they share a column.
    private const int UsualScale = 2;

    public required ObjectiveLevel Level { get; init; }

    public decimal? Target { get; init; }

    /// <summary>What the target is divided by; null where it is no quotient.</summary>
    public decimal? TargetDivisor { get; init; }

    /// <summary>The baseline, where the method of compliance asks for it.</summary>
    public decimal? Baseline { get; init; }

    public Schedule? Schedule { get; init; }

    /// <summary>The scale of a column that holds the targets.</summary>
    public int TargetScale()
    {
        if (Target is null && Schedule is null) { return PlanKey.NoColumn; }
        int scale = Math.Max(UsualScale, (int)(Target?.Scale ?? 0));
        foreach (decimal? cell in Schedule?.Values ?? []) { scale = Math.Max(scale, (int)(cell?.Scale ?? 0)); }
        return scale;
    }

    /// <summary>The scale of a column that holds what targets are divided by.</summary>
    public int TargetDivisorScale() => TargetDivisor is { } divisor ? divisor.Scale : PlanKey.NoColumn;

    /// <summary>The scale of a column that holds the baseline.</summary>
    public int BaselineScale() => Baseline is { } baseline ? Math.Max(UsualScale, (int)baseline.Scale) : PlanKey.NoColumn;
}
