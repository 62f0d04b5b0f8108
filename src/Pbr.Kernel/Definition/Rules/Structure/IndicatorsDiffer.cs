using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1014: two indicators do not share name and formula.</summary>
internal sealed class IndicatorsDiffer : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1014,
        Severity.Warning,
        new("Dos indicadores no comparten nombre y fórmula", "Two indicators do not share name and formula"),
        new(
            "El indicador '{0}' se repite: {1} y {2} lo llevan con el mismo nombre y la misma fórmula. Mida cada objetivo con un indicador propio.",
            "The indicator '{0}' of {1} has the same name and the same formula as that of {2}. Measure each objective by an indicator of its own."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        Dictionary<string, (ObjectiveFacts Objective, IndicatorDraft Indicator)> seen = new(StringComparer.Ordinal);
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                if (!indicator.Name.TryGet(out string name) || !indicator.Formula.TryGet(out string formula)) { continue; }
                string key = Sentence.Of(name).Folded + "|" + Bare(formula);
                if (!seen.TryGetValue(key, out (ObjectiveFacts Objective, IndicatorDraft Indicator) first))
                {
                    seen.Add(key, (objective, indicator));
                    continue;
                }

                sink.About(Subjects.Under(program.SubjectOf(objective), indicator.Code)).Report(
                    Info,
                    Info.DefaultSeverity,
                    indicator.Name.Place(),
                    new object[] { name, objective.Name, first.Objective.Name },
                    ImmutableArray.Create(first.Indicator.Name.Place(), first.Indicator.Formula.Place()));
            }
        }
    }

    /// <summary>A formula without blanks and case, which do not change what it computes.</summary>
    private static string Bare(string formula)
    {
        StringBuilder bare = new(formula.Length);
        foreach (char character in formula)
        {
            if (!char.IsWhiteSpace(character) && character != '$') { bare.Append(char.ToUpperInvariant(character)); }
        }

        return bare.ToString();
    }
}
