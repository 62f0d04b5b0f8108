using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>A scoring of alternatives in a definition file.</summary>
internal static class AlternativesShape
{
    /// <summary>The shape.</summary>
    public static Shape<AlternativeScoringDraft> Shape { get; } = Make();

    private static Shape<AlternativeScoringDraft> Make()
    {
        Shape<CriterionDraft> criterion = new Shape<CriterionDraft>("un criterio", "a criterion", () => new CriterionDraft())
            .Text("name", DraftField.Alternative, d => d.Name, (d, v) => d with { Name = v })
            .Figures("scores", DraftField.Alternative, d => d.Scores, (d, v) => d with { Scores = v });
        return new Shape<AlternativeScoringDraft>("una selección de alternativas", "a scoring of alternatives", () => new AlternativeScoringDraft())
            .Text("scale", DraftField.Alternative, d => d.Scale, (d, v) => d with { Scale = v })
            .Texts("alternatives", DraftField.Alternative, d => d.Alternatives, (d, v) => d with { Alternatives = v })
            .Parts("criteria", criterion, d => d.Criteria, (d, v) => d with { Criteria = v })
            .Figures("printedTotals", DraftField.Alternative, d => d.PrintedTotals, (d, v) => d with { PrintedTotals = v })
            .Text("tieRule", DraftField.Alternative, d => d.TieRule, (d, v) => d with { TieRule = v })
            .Texts("chosen", DraftField.Alternative, d => d.Chosen, (d, v) => d with { Chosen = v })
            .Texts("discarded", DraftField.Alternative, d => d.Discarded, (d, v) => d with { Discarded = v })
            .Opening(Openings.Open);
    }
}
