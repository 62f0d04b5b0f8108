using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>An objective in a definition file.</summary>
internal static class ObjectiveShape
{
    /// <summary>The shape.</summary>
    public static Shape<ObjectiveDraft> Shape { get; } = Make();

    private static Shape<ObjectiveDraft> Make()
    {
        // An activity that stands in its component has its level by that, and no activities of its own.
        Shape<ObjectiveDraft> activity = Row(new Shape<ObjectiveDraft>(
            "una actividad", "an activity", () => new ObjectiveDraft { Level = ObjectiveLevel.Activity }));
        Shape<ObjectiveDraft> objective = new("un objetivo", "an objective", () => new ObjectiveDraft());
        return Row(objective.PlainWord("level", VocabularyWords.Levels, d => d.Level, (d, v) => d with { Level = v }))
            .Parts("activities", activity, d => d.Activities, (d, v) => d with { Activities = v })
            .Needing("level");
    }

    private static Shape<ObjectiveDraft> Row(Shape<ObjectiveDraft> shape) => shape
        .Text("code", DraftField.Code, d => d.Code, (d, v) => d with { Code = v })
        .Text("narrativeSummary", DraftField.NarrativeSummary, d => d.NarrativeSummary, (d, v) => d with { NarrativeSummary = v })
        .Texts("assumptions", DraftField.Assumption, d => d.Assumptions, (d, v) => d with { Assumptions = v })
        .Texts("meansOfVerification", DraftField.MeansOfVerification, d => d.MeansOfVerification, (d, v) => d with { MeansOfVerification = v })
        .Texts("sourcesOfInformation", DraftField.SourceOfInformation, d => d.SourcesOfInformation, (d, v) => d with { SourcesOfInformation = v })
        .Parts("indicators", IndicatorShape.Shape, d => d.Indicators, (d, v) => d with { Indicators = v })
        .Placed(DraftField.Element, (d, v) => d with { Element = v }, "code", "narrativeSummary")
        .Opening(Openings.Open);
}
