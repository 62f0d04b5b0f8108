namespace Pbr.Kernel.Formulas;

/// <summary>One factor of a product.</summary>
/// <param name="IsDivisor">Whether a division sign stands before it.</param>
/// <param name="Node">The factor.</param>
public sealed record ProductFactor(bool IsDivisor, FormulaNode Node);
