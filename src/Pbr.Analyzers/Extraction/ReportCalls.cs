using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Extraction;

/// <summary>What each call on a report's stages adds to its draft.</summary>
internal static class ReportCalls
{
    /// <summary>Calls on a report, by the method's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<ReportDraft, Call, ReportDraft>> Report =
        new Dictionary<string, Func<ReportDraft, Call, ReportDraft>>(StringComparer.Ordinal)
        {
            ["FiscalYear"] = (draft, call) => draft with { FiscalYear = call.Integer("year", DraftField.FiscalYear) },
            ["Period"] = (draft, call) => draft with
            {
                Grid = call.Choice<Frequency>("grid", DraftField.Report),
                Period = call.Integer("number", DraftField.Report),
                PeriodText = call.Text("printed", DraftField.Report),
            },
            ["Date"] = (draft, call) => draft with { Date = call.Date("date", DraftField.Date) },
            ["Variation"] = (draft, call) => draft with { Variation = call.Choice<VariationConvention>("convention", DraftField.Report) },
            ["Row"] = (draft, call) => draft with { Rows = draft.Rows.Add(RowOf(call)) },
            ["Alignment"] = (draft, call) => draft with { Alignments = draft.Alignments.Add(ProgramCalls.Alignment(call)) },
            ["SignatoryPosts"] = (draft, call) => draft with { SignatoryPosts = draft.SignatoryPosts.AddRange(call.Texts("posts", DraftField.SignatoryPost)) },
        };

    /// <summary>Calls on a row, by the method's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<ReportRowDraft, Call, ReportRowDraft>> Row =
        new Dictionary<string, Func<ReportRowDraft, Call, ReportRowDraft>>(StringComparer.Ordinal)
        {
            ["Style"] = (draft, call) => draft with { Style = call.Choice<ScheduleStyle>("style", DraftField.ReportRow) },
            ["Programmed"] = (draft, call) => draft with { Programmed = Fill(draft.Programmed, call) },
            ["Achieved"] = (draft, call) => draft with { Achieved = Fill(draft.Achieved, call) },
            ["Variation"] = (draft, call) => draft with { Variation = Fill(draft.Variation, call) },
            ["Accumulated"] = (draft, call) => draft with
            {
                Programmed = draft.Programmed with { Accumulated = call.Number("programmed", DraftField.ReportRow) },
                Achieved = draft.Achieved with { Accumulated = call.Number("achieved", DraftField.ReportRow) },
                Variation = draft.Variation with { Accumulated = call.Number("variation", DraftField.ReportRow) },
            },
            ["Explanation"] = (draft, call) => draft with { Explanations = draft.Explanations.Add(call.Text("text", DraftField.ReportRow)) },
            ["Evidence"] = (draft, call) => draft with { Evidence = draft.Evidence.Add(EvidenceOf(call)) },
        };

    /// <summary>Calls on a piece of evidence, by the method's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<EvidenceDraft, Call, EvidenceDraft>> Evidence =
        new Dictionary<string, Func<EvidenceDraft, Call, EvidenceDraft>>(StringComparer.Ordinal)
        {
            ["Folio"] = (draft, call) => draft with { Folio = call.Text("folio", DraftField.Letter) },
            ["Date"] = (draft, call) => draft with { Date = call.Date("date", DraftField.Date) },
            ["Period"] = (draft, call) => draft with { Period = call.Integer("number", DraftField.Evidence) },
            ["Answers"] = (draft, call) => draft with
            {
                AnswersLetter = call.Text("letter", DraftField.Letter),
                AnswersDate = call.Date("date", DraftField.Date),
            },
        };

    /// <summary>The report that a call defines.</summary>
    public static ReportDraft ReportOf(Call call)
    {
        Given<string> title = call.Text("title", DraftField.Report);
        return call.Reader.Report(new ReportDraft { Element = call.Element(title), Title = title }, call.Content(BuilderKind.Report));
    }

    private static ReportRowDraft RowOf(Call call)
    {
        Given<string> code = call.Text("code", DraftField.Code);
        Given<string> name = call.Text("name", DraftField.Name);
        return call.Reader.ReportRow(new ReportRowDraft { Element = call.Element(code, name), Code = code, Name = name }, call.Content(BuilderKind.ReportRow));
    }

    private static EvidenceDraft EvidenceOf(Call call)
    {
        Given<string> text = call.Text("text", DraftField.Evidence);
        EvidenceDraft start = new() { Element = call.Element(text), Text = text };
        return call.Has("evidence") ? call.Reader.Evidence(start, call.Content(BuilderKind.Evidence)) : start;
    }

    private static ReportedFiguresDraft Fill(ReportedFiguresDraft block, Call call) => block with
    {
        Element = call.Whole(DraftField.ReportRow),
        Periods = call.Numbers("values", DraftField.ReportRow),
    };
}
