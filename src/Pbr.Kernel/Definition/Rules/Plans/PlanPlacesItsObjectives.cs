using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1025: a plan that spreads its objectives over perspectives or dimensions places every one of them.</summary>
/// <remarks>Speaks only where most objectives are placed: a heading that only some of them belong to divides nothing.</remarks>
internal sealed class PlanPlacesItsObjectives : ProgramRule
{
    private static readonly Bilingual Perspectives = new("Las perspectivas", "The perspectives");
    private static readonly Bilingual Dimensions = new("Las dimensiones", "The dimensions");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1025,
        Severity.Warning,
        new("El mapa de un plan coloca todos sus objetivos", "The map of a plan places every one of its objectives"),
        new(
            "{0} del plan '{1}' reúnen {2} de sus {3} objetivos, y '{4}' no está en ninguna. Colóquelo en la que le toca, o quítelo de los objetivos.",
            "{0} of plan '{1}' hold {2} of its {3} objectives, and '{4}' is in none. Place it where it belongs, or take it out of the objectives."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (PlanDraft plan in program.Draft.Plans)
        {
            if (!plan.Name.TryGet(out string name)) { continue; }
            Check(plan, name, PlanElementKind.Perspective, Perspectives, sink);
            Check(plan, name, PlanElementKind.Dimension, Dimensions, sink);
        }
    }

    private void Check(PlanDraft plan, string name, PlanElementKind kind, Bilingual headings, FindingSink sink)
    {
        Placement placement = new(kind);
        if (!plan.Elements.IsComplete || !placement.Collect(plan.Elements, inHeading: false) || placement.Headings.Count < 2) { return; }
        List<PlanElementDraft> lost = placement.Objectives.Where(objective => !placement.Holds(objective)).ToList();
        int placed = placement.Objectives.Count - lost.Count;
        if (placed <= lost.Count) { return; }
        foreach (PlanElementDraft objective in lost)
        {
            Given<string> place = objective.Code.IsKnown ? objective.Code : objective.Text;
            if (place.TryGet(out string shown)) { sink.Report(Info, place.Place(), headings, name, placed, placement.Objectives.Count, shown); }
        }
    }

    /// <summary>The objectives that a plan lists, and what its headings of one kind hold.</summary>
    private sealed class Placement
    {
        private readonly PlanElementKind _kind;
        private readonly PlanNames _names = new();
        private readonly List<PlanElementDraft> _held = new();
        private readonly List<(PlanElementDraft Element, string Heading)> _links = new();

        public Placement(PlanElementKind kind)
        {
            _kind = kind;
        }

        public List<PlanElementDraft> Objectives { get; } = new();

        public List<PlanElementDraft> Headings { get; } = new();

        /// <summary>Collects what the plan says; false where something was not seen.</summary>
        public bool Collect(DraftList<PlanElementDraft> elements, bool inHeading)
        {
            foreach (PlanElementDraft element in elements)
            {
                if (!element.Elements.IsComplete || !element.Under.IsComplete || !element.Kind.TryGet(out PlanElementKind kind) || element.Code.IsUnknown || element.Text.IsUnknown) { return false; }
                foreach (Given<string> under in element.Under)
                {
                    if (!under.TryGet(out string heading)) { return false; }
                    _links.Add((element, heading));
                }

                if (kind == _kind) { Headings.Add(element); }
                if (inHeading) { _held.Add(element); }
                else if (kind == PlanElementKind.Objective && element.Elements.All(one => one.Kind.Or(PlanElementKind.Activity) == PlanElementKind.Activity)) { Objectives.Add(element); }
                if (!Collect(element.Elements, inHeading || kind == _kind)) { return false; }
            }

            return true;
        }

        /// <summary>Whether an objective is in a heading: written in it, leading to it, by its work, or by work in the heading that leads to the objective.</summary>
        public bool Holds(PlanElementDraft objective) =>
            _held.Any(held => _names.AreOne(held, objective))
            || IsLinked(objective)
            || objective.Elements.Any(work => IsLinked(work))
            || _links.Any(link => _names.Name(link.Heading, objective) && (_held.Contains(link.Element) || IsLinked(link.Element)));

        private bool IsLinked(PlanElementDraft element) =>
            _links.Any(link => ReferenceEquals(link.Element, element) && Headings.Any(heading => _names.Name(link.Heading, heading)));
    }
}
