using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1013: an objective's assumptions are not a copy of another's.</summary>
/// <remarks>
/// Published matrices share single conditions between objectives, and rightly: a portal that must be up serves many. What is worth a question
/// is a whole cell that equals another: nothing in it is about this objective.
/// </remarks>
internal sealed class AssumptionIsOwn : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1013,
        Severity.Information,
        new("Los supuestos no son copia de los de otro objetivo", "Assumptions are not a copy of another objective's"),
        new(
            "El supuesto '{0}' es lo único que supone {1}, igual que {2}. Escriba la condición externa de la que depende este objetivo.",
            "The assumption '{0}' is all that {1} assumes, just as {2} does. Write the external condition that this objective depends on."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        Dictionary<string, ObjectiveFacts> seen = new(StringComparer.Ordinal);
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            if (Cell(objective.Draft.Assumptions) is not { } cell) { continue; }
            if (!seen.TryGetValue(cell, out ObjectiveFacts? first))
            {
                seen.Add(cell, objective);
                continue;
            }

            Given<string> assumption = objective.Draft.Assumptions[0];
            sink.About(program.SubjectOf(objective)).Report(
                Info,
                Info.DefaultSeverity,
                assumption.Place(),
                new object[] { assumption.Value, objective.Name, first.Name },
                ImmutableArray.Create(first.Draft.Assumptions[0].Place()));
        }
    }

    /// <summary>All assumptions of an objective in one text, whatever their order; null where there are none or not all are known.</summary>
    private static string? Cell(DraftList<Given<string>> assumptions)
    {
        if (assumptions.Count == 0 || !assumptions.IsComplete || !assumptions.All(one => one.IsKnown)) { return null; }
        List<string> texts = assumptions.Select(one => Sentence.Of(one.Value).Folded).Where(text => text.Length > 0).Distinct().ToList();
        texts.Sort(StringComparer.Ordinal);
        return texts.Count == 0 ? null : string.Join("|", texts);
    }
}
