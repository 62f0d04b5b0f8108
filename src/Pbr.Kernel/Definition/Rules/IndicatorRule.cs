using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel.Rules;

/// <summary>A rule that needs to see no more than one indicator.</summary>
internal abstract class IndicatorRule : Rule
{
    /// <summary>
    /// Whether it is asked of what a plan measures as well: a target with its unit, its light and its schedule is the same there. What only a sheet of
    /// the matrix must have is not asked of a plan.
    /// </summary>
    public virtual bool ReadsPlans => false;

    /// <summary>Reports what is wrong with an indicator; nothing about what is not known.</summary>
    public abstract void Check(IndicatorFacts indicator, FindingSink sink);
}
