namespace Pbr.Kernel.Rules;

/// <summary>What is chosen for one rule, apart from the preset.</summary>
internal readonly struct RuleSetting
{
    public RuleSetting(bool isOn, Severity? severity)
    {
        IsOn = isOn;
        Severity = severity;
    }

    /// <summary>Whether the rule runs.</summary>
    public bool IsOn { get; }

    /// <summary>The severity of all its findings; null where the rule decides.</summary>
    public Severity? Severity { get; }
}
