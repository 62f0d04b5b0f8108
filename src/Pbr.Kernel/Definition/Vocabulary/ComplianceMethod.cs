namespace Pbr.Kernel;

/// <summary>How achieved is compared with target; printed with every result because the sources disagree for descending indicators.</summary>
public enum ComplianceMethod
{
    /// <summary>achieved ÷ target × 100. The only method in use for ascending indicators.</summary>
    AchievedOverTarget,

    /// <summary>target ÷ achieved × 100, for descending indicators.</summary>
    TargetOverAchieved,

    /// <summary>(2 − achieved ÷ target) × 100, for descending indicators.</summary>
    TwoMinusRatio,

    /// <summary>(achieved − baseline) ÷ (target − baseline) × 100: the progress from the baseline, in either direction.</summary>
    ProgressFromBaseline,
}
