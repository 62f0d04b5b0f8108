using System.Linq;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel;

/// <summary>The making of a plan.</summary>
internal static class PlanAssembly
{
    public static Plan Make(PlanDraft draft) => new()
    {
        Name = draft.Name.Or(""),
        CitedAs = draft.CitedAs.Text(),
        FirstYear = draft.FirstYear.OrNull(),
        LastYear = draft.LastYear.OrNull(),
        Definition = draft.Definition.Text(),
        ResponsibleUnit = draft.ResponsibleUnit.Text(),
        Alignments = draft.Alignments.Select(Alignment.Of).ToImmutableArray(),
        Elements = draft.Elements.Select(Element).ToImmutableArray(),
        Indicators = draft.Indicators.Select(one => Indicator(one, PlanSheet.Of(one, null))).ToImmutableArray(),
        SignatoryPosts = draft.SignatoryPosts.Texts(),
    };

    private static PlanElement Element(PlanElementDraft draft) => new()
    {
        Kind = draft.Kind.OrNull(),
        Code = draft.Code.Text(),
        Text = draft.Text.Or(""),
        Under = draft.Under.Texts(),
        Elements = draft.Elements.Select(Element).ToImmutableArray(),
        Indicators = draft.Indicators.Select(one => Indicator(one, PlanSheet.Of(one, draft))).ToImmutableArray(),
        CoveredBy = draft.CoveredBy.Texts(),
        BudgetPrograms = draft.BudgetPrograms.Texts(),
        Alignments = draft.Alignments.Select(Alignment.Of).ToImmutableArray(),
        Responsibles = draft.Responsibles.Texts(),
    };

    private static PlanIndicator Indicator(PlanIndicatorDraft draft, IndicatorFacts sheet) => new()
    {
        Code = draft.Code.Text(),
        Name = draft.Name.Text(),
        SpeaksOf = draft.SpeaksOf.Text(),
        Unit = draft.Unit.Text(),
        Formula = draft.Formula.Text(),
        Target = draft.Target.OrNull(),
        Year = draft.Year.OrNull(),
        Baseline = draft.Baseline is { } baseline ? new Baseline(baseline.Value.OrNull(), baseline.Year.OrNull()) : null,
        Bands = sheet.Bands,
        Judges = sheet.Light?.Basis,
        Schedule = draft.Schedule is { } schedule
            ? new Schedule(schedule.Grid, schedule.Values.Cells(), StyleOf(schedule, sheet), schedule.Style.IsKnown, schedule.Letter.Text())
            : null,
        MeansOfVerification = draft.MeansOfVerification.Texts(),
    };

    /// <summary>As declared, or as the figures tell.</summary>
    private static ScheduleStyle? StyleOf(ScheduleDraft schedule, IndicatorFacts sheet) => schedule.Style.OrNull() ?? (sheet.Schedules.Count == 0 ? null : sheet.Schedules[0].ImpliedStyle);
}
