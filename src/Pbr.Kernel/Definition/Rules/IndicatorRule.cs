using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel.Rules;

/// <summary>A rule that needs to see no more than one indicator.</summary>
internal abstract class IndicatorRule : Rule
{
    /// <summary>Reports what is wrong with an indicator; nothing about what is not known.</summary>
    public abstract void Check(IndicatorFacts indicator, FindingSink sink);
}
