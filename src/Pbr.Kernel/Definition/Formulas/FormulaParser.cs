using System.Collections.Immutable;

namespace Pbr.Kernel.Formulas;

internal static class FormulaParser
{
    public static Formula Parse(string text) =>
        new(text, FormulaKind.Prose, null, null, ImmutableArray<FormulaProblem>.Empty, ImmutableArray<SkippedText>.Empty);
}
