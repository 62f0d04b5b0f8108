using System.Collections.Immutable;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1018: an activity does not restate its component.</summary>
internal sealed class ActivityIsNotItsComponent : ProgramRule
{
    /// <summary>How many words of its own an activity that repeats all of its component may add and still be asked about.</summary>
    private const int MostAdded = 3;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1018,
        Severity.Warning,
        new("Una actividad no repite su componente", "An activity does not restate its component"),
        new("La actividad '{0}' {1} '{2}'. Diga qué se hace para producir el componente.", "The activity '{0}' {1} '{2}'. Say what is done to produce the component."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (ObjectiveFacts activity in program.Matrix.Activities)
        {
            if (activity.Component is not { Summary: { } component } parent || activity.Summary is not { } summary || component.Stems.Count == 0) { continue; }
            bool isSame = summary.Folded == component.Folded;
            if (!isSame && !Repeats(summary, component)) { continue; }
            Bilingual how = isSame ? new("es su componente", "is its component") : new("repite su componente", "repeats its component");
            sink.About(program.SubjectOf(activity)).Report(
                Info,
                isSame ? Info.DefaultSeverity : Severity.Information,
                activity.Draft.NarrativeSummary.Place(),
                new object[] { activity.Draft.NarrativeSummary.Value, how, parent.Draft.NarrativeSummary.Value },
                ImmutableArray.Create(parent.Draft.NarrativeSummary.Place()));
        }
    }

    /// <summary>Whether an activity says all that its component says, beginning with the same word or one of them, and adds little.</summary>
    private static bool Repeats(Sentence activity, Sentence component) =>
        component.Stems.Count > 1
        && activity.Stems.Count > 0
        && component.Has(activity.Stems[0])
        && activity.Stems.Count - component.Stems.Count <= MostAdded
        && activity.SharedWith(component) == component.Stems.Count;
}
