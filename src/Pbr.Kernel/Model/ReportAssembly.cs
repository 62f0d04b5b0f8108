using System;
using System.Collections.Immutable;
using System.Linq;
using NodaTime;
using Pbr.Kernel.Drafts;

namespace Pbr.Kernel;

/// <summary>The making of a report.</summary>
internal static class ReportAssembly
{
    public static Report Make(ReportDraft draft) => new()
    {
        Title = draft.Title.Or(""),
        FiscalYear = draft.FiscalYear.OrNull(),
        Grid = draft.Grid.OrNull(),
        Period = draft.Period.OrNull(),
        PeriodText = draft.PeriodText.Text(),
        Date = Day(draft.Date),
        Variation = draft.Variation.OrNull(),
        Rows = draft.Rows.Select(Row).ToImmutableArray(),
        Alignments = draft.Alignments.Select(Alignment.Of).ToImmutableArray(),
        SignatoryPosts = draft.SignatoryPosts.Texts(),
    };

    /// <summary>A day of a draft, which the compiled rules know no calendar type for.</summary>
    public static LocalDate? Day(Given<DateTime> date) => date.TryGet(out DateTime day) ? LocalDate.FromDateTime(day) : null;

    private static ReportRow Row(ReportRowDraft draft) => new()
    {
        Code = draft.Code.Or(""),
        Name = draft.Name.Text(),
        Style = draft.Style.OrNull(),
        Programmed = Figures(draft.Programmed),
        Achieved = Figures(draft.Achieved),
        Variation = Figures(draft.Variation),
        Explanations = draft.Explanations.Texts(),
        Evidence = draft.Evidence.Select(Proof).ToImmutableArray(),
    };

    private static ReportedFigures Figures(ReportedFiguresDraft draft) => new(draft.Periods.Cells(), draft.Accumulated.OrNull());

    private static Evidence Proof(EvidenceDraft draft) => new()
    {
        Text = draft.Text.Or(""),
        Folio = draft.Folio.Text(),
        Date = Day(draft.Date),
        Period = draft.Period.OrNull(),
        AnswersLetter = draft.AnswersLetter.Text(),
        AnswersDate = Day(draft.AnswersDate),
    };
}
