namespace Pbr.Kernel.Rules;

/// <summary>A ready-made choice of rules. Each holds the ones before it.</summary>
/// <remarks>Ordered from the fewest rules to the most.</remarks>
public enum Preset
{
    /// <summary>What keeps a figure or its light from being computed, and arithmetic that is wrong for certain.</summary>
    Minimal,

    /// <summary>Every rule that is certain of what it says. What runs where nothing is chosen.</summary>
    Recommended,

    /// <summary>Heuristics too: they are right more often than not, and a person decides.</summary>
    Strict,
}
