namespace Pbr.Kernel.Formulas;

/// <summary>What a method of calculation turned out to be.</summary>
public enum FormulaKind
{
    /// <summary>A formula that can be evaluated.</summary>
    Expression,

    /// <summary>No formula: the figure is taken from an index or publication of another body, which the text names.</summary>
    External,

    /// <summary>No formula: a description in words, a list of categories, or nothing that can be computed.</summary>
    Prose,

    /// <summary>Meant as a formula, but it cannot be read: see the problems.</summary>
    Unreadable,
}
