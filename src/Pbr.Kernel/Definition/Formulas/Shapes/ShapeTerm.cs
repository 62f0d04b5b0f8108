using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Formulas;

/// <summary>One term of a sum, as its shape sees it.</summary>
/// <param name="Node">The term as written, without the brackets around it.</param>
/// <param name="Weight">The product of its literal factors; negative where the term is subtracted.</param>
/// <param name="HasWeight">Whether a literal factor is written.</param>
public sealed record ShapeTerm(FormulaNode Node, Rational Weight, bool HasWeight);
