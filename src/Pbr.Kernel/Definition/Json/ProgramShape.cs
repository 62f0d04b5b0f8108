using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>A programme in a definition file.</summary>
internal static class ProgramShape
{
    /// <summary>The shape.</summary>
    public static Shape<ProgramDraft> Shape { get; } = Make();

    /// <summary>A code and a name.</summary>
    public static Shape<CodedName> Coded() => new Shape<CodedName>("un código con su nombre", "a code with its name", () => new CodedName())
        .Text("code", DraftField.Code, d => d.Code, (d, v) => d with { Code = v })
        .Text("name", DraftField.Name, d => d.Name, (d, v) => d with { Name = v });

    private static Shape<ProgramDraft> Make()
    {
        Shape<CodedName> coded = Coded();
        return new Shape<ProgramDraft>("un programa", "a programme", () => new ProgramDraft())
            .Text("code", DraftField.Code, d => d.Code, (d, v) => d with { Code = v })
            .Text("name", DraftField.Name, d => d.Name, (d, v) => d with { Name = v })
            .Whole("fiscalYear", DraftField.FiscalYear, d => d.FiscalYear, (d, v) => d with { FiscalYear = v })
            .Part("dependency", coded, d => d.Dependency, (d, v) => d with { Dependency = v })
            .Part("responsibleUnit", coded, d => d.ResponsibleUnit, (d, v) => d with { ResponsibleUnit = v })
            .Text("definition", DraftField.DefinitionText, d => d.Definition, (d, v) => d with { Definition = v })
            .Figure("beneficiaryCount", DraftField.Beneficiaries, d => d.BeneficiaryCount, (d, v) => d with { BeneficiaryCount = v })
            .Text("beneficiaries", DraftField.Beneficiaries, d => d.Beneficiaries, (d, v) => d with { Beneficiaries = v })
            .Figure("budget", DraftField.Budget, d => d.Budget, (d, v) => d with { Budget = v })
            .Parts("alignments", AlignmentShape.Shape, d => d.Alignments, (d, v) => d with { Alignments = v })
            .Part("diagnosis", DiagnosisShape.Shape, d => d.Diagnosis, (d, v) => d with { Diagnosis = v })
            .Part("alternatives", AlternativesShape.Shape, d => d.Alternatives, (d, v) => d with { Alternatives = v })
            .Parts("objectives", ObjectiveShape.Shape, d => d.Objectives, (d, v) => d with { Objectives = v })
            .Parts("amendments", AmendmentShape.Shape, d => d.Amendments, (d, v) => d with { Amendments = v })
            .Parts("plans", PlanShape.Shape, d => d.Plans, (d, v) => d with { Plans = v })
            .Parts("reports", ReportShape.Shape, d => d.Reports, (d, v) => d with { Reports = v })
            .Texts("signatoryPosts", DraftField.SignatoryPost, d => d.SignatoryPosts, (d, v) => d with { SignatoryPosts = v })
            .Placed(DraftField.Element, (d, v) => d with { Element = v }, "code", "name")
            .Opening(Openings.Open);
    }
}
