using Pbr.Kernel.Drafts;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>What official letters have put in the place of the original.</summary>
internal static class Editions
{
    /// <summary>The sheet with the latest formula, direction and traffic light in force: those that are evaluated, and so those that are checked.</summary>
    public static IndicatorDraft InForce(IndicatorDraft written)
    {
        IndicatorDraft draft = written;
        if (Latest(written.AmendedFormulas) is { } formula) { draft = draft with { Formula = formula.Formula }; }
        if (Latest(written.AmendedDirections) is { } direction) { draft = draft with { Direction = direction.Direction }; }
        if (Latest(written.AmendedTrafficLights) is { } light) { draft = draft with { TrafficLight = light }; }
        return draft;
    }

    private static T? Latest<T>(DraftList<T> editions)
        where T : class => editions.Count == 0 ? null : editions[editions.Count - 1];
}
