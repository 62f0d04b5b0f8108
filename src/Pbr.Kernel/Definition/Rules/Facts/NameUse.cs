namespace Pbr.Kernel.Rules.Facts;

/// <summary>The names that a formula uses, held against the names that are declared.</summary>
internal sealed class NameUse
{
    /// <summary>Works it out; null where the formula has no tree.</summary>
    public static NameUse? Of(IndicatorFacts facts) => facts.Formula?.Expression is null ? null : new NameUse();
}
