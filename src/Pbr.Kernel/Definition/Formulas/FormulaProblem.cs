using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>One thing that keeps a formula from being read: the fact and the way out, with its place.</summary>
/// <param name="Range">The characters concerned, in the formula's text.</param>
/// <param name="Message">The fact, then the way out, with the offending text quoted.</param>
public sealed record FormulaProblem(TextRange Range, Bilingual Message);
