using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>What the rules on something missing have in common.</summary>
internal static class Absence
{
    /// <summary>From so many sheets on, what all of them lack is one thing that the form lacks.</summary>
    public const int LeastOfAll = 3;

    /// <summary>Reports that a programme has no objective of a level that a matrix has once, or more than one.</summary>
    public static void CheckOne(RuleInfo rule, ProgramFacts program, ObjectiveLevel level, Bilingual none, Bilingual second, FindingSink sink)
    {
        MatrixFacts matrix = program.Matrix;
        var found = level == ObjectiveLevel.Goal ? matrix.Goals : matrix.Purposes;
        if (found.Count == 0)
        {
            if (matrix.IsMatrix && matrix.IsComplete && program.Place is { } place)
            {
                sink.Report(rule, SeverityIn(matrix, rule), place, new object[] { program.Name, none });
            }

            return;
        }

        for (int i = 1; i < found.Count; i++)
        {
            if (found[i].Place is { } extra && found[0].Place is { } first)
            {
                sink.Report(rule, rule.DefaultSeverity, extra, new object[] { program.Name, second }, System.Collections.Immutable.ImmutableArray.Create(first));
            }
        }
    }

    /// <summary>Milder where both upper levels are missing: then components may have been written down alone, as an annex or one unit's share.</summary>
    public static Severity SeverityIn(MatrixFacts matrix, RuleInfo rule) => matrix.IsPart ? Severity.Information : rule.DefaultSeverity;

    /// <summary>Whether a list is empty for certain.</summary>
    public static bool IsNone<T>(DraftList<T> list) => list.Count == 0 && list.IsComplete;
}
