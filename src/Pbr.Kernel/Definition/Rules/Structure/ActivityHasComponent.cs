using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
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
        List<ObjectiveFacts> components = program.Objectives.Where(one => one.Draft.Level == ObjectiveLevel.Component).ToList();
        bool allKnown = program.Draft.Objectives.IsComplete && components.All(one => one.Code is not null);
        foreach (ObjectiveFacts activity in program.Objectives.Where(one => one.Draft.Level == ObjectiveLevel.Activity))
        {
            if (activity.Code is not { } code) { continue; }
            if (activity.Parent is { } parent) { CheckNested(activity, code, parent, sink); }
            else if (allKnown) { CheckLoose(activity, code, components, sink); }
        }
    }

    private void CheckNested(ObjectiveFacts activity, ElementCode code, ObjectiveDraft parent, FindingSink sink)
    {
        if (code.Component is not { } number || !parent.Code.TryGet(out string text) || ElementCode.Parse(text).Component is not { } actual || number == actual) { return; }
        Bilingual fact = new(
            $"está dentro del componente '{text}', pero su código nombra el componente {number}",
            $"stands inside component '{text}', but its code names component {number}");
        Report(activity, fact, ImmutableArray.Create(parent.Code.Place()), sink);
    }

    private void CheckLoose(ObjectiveFacts activity, ElementCode code, List<ObjectiveFacts> components, FindingSink sink)
    {
        if (code.Component is { } number)
        {
            if (components.Any(component => component.Code!.Value.Component == number)) { return; }
            Report(activity, new($"pertenece al componente {number}, que no está declarado", $"belongs to component {number}, which is not declared"), ImmutableArray<Place>.Empty, sink);
        }
        else if (components.Count > 0)
        {
            // A plan without a matrix numbers its activities and has no components: that is no mistake.
            Report(activity, new("está fuera de los componentes y su código no nombra ninguno", "stands outside the components and its code names none"), ImmutableArray<Place>.Empty, sink);
        }
    }

    private void Report(ObjectiveFacts activity, Bilingual fact, ImmutableArray<Place> related, FindingSink sink) =>
        sink.Report(Info, Info.DefaultSeverity, activity.Draft.Code.Place(), new object[] { activity.Draft.Code.Value, fact }, related);
}
