using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>How messages call the elements of a plan.</summary>
internal static class PlanElementNames
{
    /// <summary>Its kind, with the article, and its code where it has one.</summary>
    public static Bilingual Of(PlanElementDraft element)
    {
        string quoted = element.Code.TryGet(out string code) ? $" '{code}'" : "";
        Bilingual kind = element.Kind.TryGet(out PlanElementKind known) ? Of(known) : new("el elemento", "the element");
        return new(kind.Spanish + quoted, kind.English + quoted);
    }

    /// <summary>The same, at the beginning of a sentence.</summary>
    public static Bilingual AtStart(PlanElementDraft element)
    {
        Bilingual name = Of(element);
        return new(Capital(name.Spanish), Capital(name.English));
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static Bilingual Of(PlanElementKind kind) => kind switch
    {
        PlanElementKind.Axis => new("el eje", "the axis"),
        PlanElementKind.Objective => new("el objetivo", "the objective"),
        PlanElementKind.Strategy => new("la estrategia", "the strategy"),
        PlanElementKind.LineOfAction => new("la línea de acción", "the line of action"),
        PlanElementKind.Activity => new("la actividad", "the activity"),
        PlanElementKind.Program => new("el programa", "the programme"),
        PlanElementKind.Dimension => new("la dimensión", "the dimension"),
        PlanElementKind.Perspective => new("la perspectiva", "the perspective"),
        PlanElementKind.AreaOfAction => new("el área de acción", "the area of action"),
        PlanElementKind.Principle => new("el principio", "the principle"),
        _ => new("el elemento", "the element"),
    };
}
