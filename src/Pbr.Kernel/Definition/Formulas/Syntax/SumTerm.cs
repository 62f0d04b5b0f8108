namespace Pbr.Kernel.Formulas;

/// <summary>One term of a sum.</summary>
/// <param name="IsSubtracted">Whether a minus stands before it.</param>
/// <param name="Node">The term.</param>
public sealed record SumTerm(bool IsSubtracted, FormulaNode Node);
