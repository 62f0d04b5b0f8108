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
/// is a whole cell that equals another, or that an activity beside it holds too: nothing in it is about this objective.
/// </remarks>
internal sealed class AssumptionIsOwn : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1013,
        Severity.Information,
        new("Los supuestos no son copia de los de otro objetivo", "Assumptions are not a copy of another objective's"),
        new(
            "El supuesto '{0}' es lo único que supone {1}, {2}. Escriba la condición externa de la que depende este objetivo.",
            "The assumption '{0}' is all that {1} assumes, {2}. Write the external condition that this objective depends on."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        Dictionary<string, ObjectiveFacts> seen = new(StringComparer.Ordinal);
        Dictionary<ObjectiveFacts, HashSet<string>> cells = new();
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            if (Cell(objective) is { Count: > 0 } cell) { cells.Add(objective, cell); }
        }

        foreach (ObjectiveFacts objective in program.Objectives)
        {
            if (!cells.TryGetValue(objective, out HashSet<string>? cell)) { continue; }
            string key = string.Join("|", cell.OrderBy(text => text, StringComparer.Ordinal));
            if (seen.TryGetValue(key, out ObjectiveFacts? first))
            {
                Report(program, objective, first, new($"igual que {first.Name.Spanish}", $"just as {first.Name.English} does"), sink);
                continue;
            }

            seen.Add(key, objective);
            ObjectiveFacts? wider = objective.Component?.Activities.FirstOrDefault(other => cells.TryGetValue(other, out HashSet<string>? theirs) && theirs.IsProperSupersetOf(cell));
            if (wider is not null) { Report(program, objective, wider, new($"y {wider.Name.Spanish} lo supone también", $"and {wider.Name.English} assumes it too"), sink); }
        }
    }

    private void Report(ProgramFacts program, ObjectiveFacts objective, ObjectiveFacts other, Bilingual alike, FindingSink sink)
    {
        Given<string> assumption = objective.Draft.Assumptions[0];
        string folded = Sentence.Of(assumption.Value).Folded;
        Given<string> copy = other.Draft.Assumptions.FirstOrDefault(one => Sentence.Of(one.Value).Folded == folded);
        sink.About(program.SubjectOf(objective)).Report(
            Info,
            Info.DefaultSeverity,
            assumption.Place(),
            new object[] { assumption.Value, objective.Name, alike },
            ImmutableArray.Create((copy.IsKnown ? copy : other.Draft.Assumptions[0]).Place()));
    }

    /// <summary>The assumptions of an objective; null where not all are known.</summary>
    private static HashSet<string>? Cell(ObjectiveFacts objective)
    {
        DraftList<Given<string>> assumptions = objective.Draft.Assumptions;
        return assumptions.IsComplete && assumptions.All(one => one.IsKnown)
            ? new HashSet<string>(assumptions.Select(one => Sentence.Of(one.Value).Folded).Where(text => text.Length > 0), StringComparer.Ordinal)
            : null;
    }
}
