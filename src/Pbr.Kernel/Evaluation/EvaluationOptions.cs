namespace Pbr.Kernel.Evaluation;

/// <summary>What an evaluation may be asked to do otherwise. The defaults are those of the published reports.</summary>
/// <remarks>Equal when every property is. Immutable and safe to share.</remarks>
public sealed record EvaluationOptions
{
    /// <summary>The defaults.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>What achieved is compared with. Default: <see cref="ComparedTarget.ByPeriod"/>.</summary>
    public ComparedTarget ComparedTarget { get; init; }

    /// <summary>Whether light and compliance judge the exact value and not the published one. Default: false, so that anyone can check them from the printed page.</summary>
    public bool JudgeExactFigure { get; init; }

    /// <summary>The highest compliance to report, in per cent, such as 100; the light judges the capped figure. Default: null, no cap.</summary>
    public decimal? CapComplianceAt { get; init; }

    /// <summary>The compliance, in per cent, beyond which a result is marked as over-achieved, such as 110, 115 or 130; a cap does not hide it. Default: null, none is marked.</summary>
    public decimal? OverachievementLimit { get; init; }

    /// <summary>Whether a sum or maximum over periods is given although one that has fallen due is missing. Default: false: missing is never zero.</summary>
    public bool AllowPartial { get; init; }

    /// <summary>How a variable accumulates whose definition does not say. Default: null: several periods of it have no one figure, and the indicator is not evaluable.</summary>
    public Accumulation? UndeclaredAccumulation { get; init; }
}
