using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4011: links between indicators form no circle.</summary>
internal sealed class LinksFormNoCircle : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4011,
        Severity.Error,
        new("Los enlaces entre indicadores no forman un círculo", "Links between indicators form no circle"),
        new(
            "'{0}' depende de su propio resultado: {1}. Quite uno de los enlaces del círculo.",
            "'{0}' depends on its own result: {1}. Remove one of the links of the circle."),
        Preset.Minimal);

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        // Each member of a circle is named by the link that leads to it: that is how its author called it.
        foreach (IReadOnlyList<(int Sheet, VariableDraft Variable)> circle in program.Links.Circles)
        {
            List<string> codes = circle.Select(link => link.Variable.ResultOf.Value).ToList();
            string path = string.Join(" → ", codes.Skip(codes.Count - 1).Concat(codes));
            (int first, VariableDraft variable) = circle[0];
            sink.About(program.Sheets[first].Subject).Report(
                Info,
                Info.DefaultSeverity,
                variable.ResultOf.Place(),
                new object[] { codes[codes.Count - 1], path },
                circle.Skip(1).Select(link => link.Variable.ResultOf.Place()).ToImmutableArray());
        }
    }
}
