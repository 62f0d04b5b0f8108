using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>A diagnosis in a definition file.</summary>
internal static class DiagnosisShape
{
    /// <summary>The shape.</summary>
    public static Shape<DiagnosisDraft> Shape { get; } = Make();

    private static Shape<DiagnosisDraft> Make()
    {
        Shape<MirrorDraft> mirror = new Shape<MirrorDraft>("un renglón de la estructura analítica", "a row of the analytic structure", () => new MirrorDraft())
            .Text("code", DraftField.Code, d => d.Code, (d, v) => d with { Code = v })
            .Text("problem", DraftField.Diagnosis, d => d.Problem, (d, v) => d with { Problem = v })
            .Text("solution", DraftField.Diagnosis, d => d.Solution, (d, v) => d with { Solution = v });
        return new Shape<DiagnosisDraft>("un diagnóstico", "a diagnosis", () => new DiagnosisDraft())
            .Text("problem", DraftField.Diagnosis, d => d.Problem, (d, v) => d with { Problem = v })
            .Text("intervention", DraftField.Diagnosis, d => d.Intervention, (d, v) => d with { Intervention = v })
            .Text("expectedResult", DraftField.Diagnosis, d => d.ExpectedResult, (d, v) => d with { ExpectedResult = v })
            .Text("potentialPopulation", DraftField.Diagnosis, d => d.PotentialPopulation, (d, v) => d with { PotentialPopulation = v })
            .Text("targetPopulation", DraftField.Diagnosis, d => d.TargetPopulation, (d, v) => d with { TargetPopulation = v })
            .Texts("referenceIndicators", DraftField.Diagnosis, d => d.ReferenceIndicators, (d, v) => d with { ReferenceIndicators = v })
            .Texts("risks", DraftField.Diagnosis, d => d.Risks, (d, v) => d with { Risks = v })
            .Parts("effects", mirror, d => d.Effects, (d, v) => d with { Effects = v })
            .Parts("causes", mirror, d => d.Causes, (d, v) => d with { Causes = v })
            .Opening(Openings.Open);
    }
}
