namespace Pbr.Kernel.Rules;

/// <summary>One rule of the book. It holds no state, so one instance serves every thread.</summary>
internal abstract class Rule
{
    /// <summary>What it is called and what it says.</summary>
    public abstract RuleInfo Info { get; }
}
