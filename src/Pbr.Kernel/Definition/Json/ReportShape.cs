using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>A report in a definition file.</summary>
internal static class ReportShape
{
    /// <summary>The shape.</summary>
    public static Shape<ReportDraft> Shape { get; } = new Shape<ReportDraft>("un informe", "a report", () => new ReportDraft())
        .Text("title", DraftField.Report, d => d.Title, (d, v) => d with { Title = v })
        .Whole("fiscalYear", DraftField.FiscalYear, d => d.FiscalYear, (d, v) => d with { FiscalYear = v })
        .Word("grid", DraftField.Report, VocabularyWords.Frequencies, d => d.Grid, (d, v) => d with { Grid = v })
        .Whole("period", DraftField.Report, d => d.Period, (d, v) => d with { Period = v })
        .Text("periodText", DraftField.Report, d => d.PeriodText, (d, v) => d with { PeriodText = v })
        .Date("date", DraftField.Date, d => d.Date, (d, v) => d with { Date = v })
        .Word("variation", DraftField.Report, VocabularyWords.VariationConventions, d => d.Variation, (d, v) => d with { Variation = v })
        .Parts("rows", Row(), d => d.Rows, (d, v) => d with { Rows = v })
        .Parts("alignments", AlignmentShape.Shape, d => d.Alignments, (d, v) => d with { Alignments = v })
        .Texts("signatoryPosts", DraftField.SignatoryPost, d => d.SignatoryPosts, (d, v) => d with { SignatoryPosts = v })
        .Placed(DraftField.Element, (d, v) => d with { Element = v }, "title")
        .Opening(Openings.Open);

    private static Shape<ReportRowDraft> Row()
    {
        Shape<ReportedFiguresDraft> figures = new Shape<ReportedFiguresDraft>("un bloque de cifras", "a block of figures", () => new ReportedFiguresDraft())
            .Figures("periods", DraftField.ReportRow, d => d.Periods, (d, v) => d with { Periods = v })
            .Figure("accumulated", DraftField.ReportRow, d => d.Accumulated, (d, v) => d with { Accumulated = v })
            .Placed(DraftField.ReportRow, (d, v) => d.Periods.Count == 0 ? d : d with { Element = v }, "periods");
        return new Shape<ReportRowDraft>("un renglón del informe", "a row of the report", () => new ReportRowDraft())
            .Text("code", DraftField.Code, d => d.Code, (d, v) => d with { Code = v })
            .Text("name", DraftField.Name, d => d.Name, (d, v) => d with { Name = v })
            .Word("style", DraftField.ReportRow, VocabularyWords.ScheduleStyles, d => d.Style, (d, v) => d with { Style = v })
            .Part("programmed", figures, d => Given(d.Programmed), (d, v) => d with { Programmed = v })
            .Part("achieved", figures, d => Given(d.Achieved), (d, v) => d with { Achieved = v })
            .Part("variation", figures, d => Given(d.Variation), (d, v) => d with { Variation = v })
            .Texts("explanations", DraftField.ReportRow, d => d.Explanations, (d, v) => d with { Explanations = v })
            .Parts("evidence", Evidence(), d => d.Evidence, (d, v) => d with { Evidence = v })
            .Placed(DraftField.Element, (d, v) => d with { Element = v }, "code", "name")
            .Opening(Openings.Open);
    }

    private static Shape<EvidenceDraft> Evidence() => new Shape<EvidenceDraft>("una evidencia", "evidence", () => new EvidenceDraft())
        .Text("text", DraftField.Evidence, d => d.Text, (d, v) => d with { Text = v })
        .Text("folio", DraftField.Letter, d => d.Folio, (d, v) => d with { Folio = v })
        .Date("date", DraftField.Date, d => d.Date, (d, v) => d with { Date = v })
        .Whole("period", DraftField.Evidence, d => d.Period, (d, v) => d with { Period = v })
        .Text("answersLetter", DraftField.Letter, d => d.AnswersLetter, (d, v) => d with { AnswersLetter = v })
        .Date("answersDate", DraftField.Date, d => d.AnswersDate, (d, v) => d with { AnswersDate = v })
        .Placed(DraftField.Element, (d, v) => d with { Element = v }, "text")
        .Opening(Openings.Open);

    /// <summary>A block that a row does not have is not written.</summary>
    private static ReportedFiguresDraft? Given(ReportedFiguresDraft block) =>
        block.Element is null && block.Periods.Count == 0 && block.Accumulated.IsMissing ? null : block;
}
