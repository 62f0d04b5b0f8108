using System.Collections.Immutable;

namespace Pbr.Kernel.Planning;

/// <summary>What the parser of formulas made of a text.</summary>
/// <param name="Form">What it computes; null where it has no expression.</param>
/// <param name="Names">The names of its inputs, by their numbers; empty where it has no expression.</param>
internal sealed record FormulaReading(FormulaForm? Form, ImmutableArray<string> Names);
