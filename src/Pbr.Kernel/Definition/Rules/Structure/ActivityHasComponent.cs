using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1004: an activity belongs to a declared component.</summary>
internal sealed class ActivityHasComponent : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1004,
        Severity.Warning,
        new("Una actividad pertenece a un componente declarado", "An activity belongs to a declared component"),
        new("La actividad '{0}' {1}. Declare el componente o corrija el código.", "The activity '{0}' {1}. Declare the component or correct the code."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        MatrixFacts matrix = program.Matrix;
        bool allKnown = matrix.IsComplete && matrix.Components.All(one => one.Code is not null);
        foreach (ObjectiveFacts activity in matrix.Activities)
        {
            if (activity.Code is null) { continue; }
            if (activity.Parent is not null) { CheckNested(activity, activity.Component!, sink); }
            else if (allKnown && activity.Component is null) { CheckLoose(activity, matrix, sink); }
        }
    }

    private void CheckNested(ObjectiveFacts activity, ObjectiveFacts parent, FindingSink sink)
    {
        // A plan's activity 3.1 may stand inside C2: only a code with its letters names a component for certain.
        if (!parent.Draft.Code.TryGet(out string text) || activity.Code!.Value.Component is not { } number || parent.Code!.Value.Component is not { } actual || number == actual) { return; }
        Bilingual fact = new(
            $"está dentro del componente '{text}', pero su código nombra el componente {number}",
            $"stands inside component '{text}', but its code names component {number}");
        Report(activity, fact, ImmutableArray.Create(parent.Draft.Code.Place()), ActivityCodeRepairs.Into(activity, parent), sink);
    }

    private void CheckLoose(ObjectiveFacts activity, MatrixFacts matrix, FindingSink sink)
    {
        if (activity.Number.Component is { } number)
        {
            Bilingual fact = new($"pertenece al componente {number}, que no está declarado", $"belongs to component {number}, which is not declared");
            bool isPlan = matrix.Components.Count == 0 && activity.Code!.Value.Component is null;
            if (!isPlan) { Report(activity, fact, ImmutableArray<Place>.Empty, ActivityCodeRepairs.Near(activity, matrix), sink); }
        }
        else if (matrix.Components.Count > 0)
        {
            // A plan without a matrix numbers its activities and has no components: that is no mistake.
            Bilingual fact = new("está fuera de los componentes y su código no nombra ninguno", "stands outside the components and its code names none");
            Report(activity, fact, ImmutableArray<Place>.Empty, ImmutableArray<Repair>.Empty, sink);
        }
    }

    private void Report(ObjectiveFacts activity, Bilingual fact, ImmutableArray<Place> related, ImmutableArray<Repair> repairs, FindingSink sink) =>
        sink.Report(Info, Info.DefaultSeverity, activity.Draft.Code.Place(), new object[] { activity.Draft.Code.Value, fact }, related, repairs);
}
