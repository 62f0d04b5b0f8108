using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>One term of a series, such as <c>VE2</c>.</summary>
/// <param name="Stem">The name part: <c>VE</c>. In a well-formed series it is the same in every term.</param>
/// <param name="Index">The index part: <c>1</c>, <c>2</c>, <c>n</c>.</param>
/// <param name="StemRange">The characters of the name part.</param>
/// <param name="IndexRange">The characters of the index part.</param>
public sealed record SeriesTerm(string Stem, string Index, TextRange StemRange, TextRange IndexRange);
