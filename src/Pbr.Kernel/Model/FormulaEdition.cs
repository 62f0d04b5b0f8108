using Pbr.Kernel.Formulas;

namespace Pbr.Kernel;

/// <summary>One edition of an indicator's formula.</summary>
/// <param name="Formula">The formula, read.</param>
/// <param name="Letter">The folio of the official letter that amended it; null for the original.</param>
/// <remarks>Immutable and safe to share.</remarks>
public sealed record FormulaEdition(Formula Formula, string? Letter);
