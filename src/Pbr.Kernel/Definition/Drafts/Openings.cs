using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>Drafts of which only a part was seen: their lists are open, and what is missing is unknown.</summary>
internal static class Openings
{
    /// <summary>An indicator that may hold more.</summary>
    public static IndicatorDraft Open(IndicatorDraft draft) => draft with
    {
        Definition = Unless(draft.Definition, draft.Element),
        Type = Unless(draft.Type, draft.Element),
        Dimensions = draft.Dimensions.Opened(),
        Direction = Unless(draft.Direction, draft.Element),
        Frequency = Unless(draft.Frequency, draft.Element),
        FulfilmentPeriod = Unless(draft.FulfilmentPeriod, draft.Element),
        Formula = Unless(draft.Formula, draft.Element),
        ExternalMethod = Unless(draft.ExternalMethod, draft.Element),
        Variables = draft.Variables.Opened(),
        VariablesUnit = Unless(draft.VariablesUnit, draft.Element),
        Unit = Unless(draft.Unit, draft.Element),
        Decimals = Unless(draft.Decimals, draft.Element),
        Targets = draft.Targets.Opened(),
        ComplianceMethod = Unless(draft.ComplianceMethod, draft.Element),
        AmendedFormulas = draft.AmendedFormulas.Opened(),
        AmendedDirections = draft.AmendedDirections.Opened(),
        AmendedTrafficLights = draft.AmendedTrafficLights.Opened(),
        Schedules = draft.Schedules.Opened(),
        MeansOfVerification = draft.MeansOfVerification.Opened(),
        Alignments = draft.Alignments.Opened(),
        IsComplete = false,
    };

    /// <summary>An objective that may hold more.</summary>
    public static ObjectiveDraft Open(ObjectiveDraft draft) => draft with
    {
        Indicators = draft.Indicators.Opened(),
        Activities = draft.Activities.Opened(),
        Assumptions = draft.Assumptions.Opened(),
        MeansOfVerification = draft.MeansOfVerification.Opened(),
        SourcesOfInformation = draft.SourcesOfInformation.Opened(),
    };

    /// <summary>A programme that may hold more.</summary>
    public static ProgramDraft Open(ProgramDraft draft) => draft with
    {
        FiscalYear = Unless(draft.FiscalYear, draft.Element),
        Definition = Unless(draft.Definition, draft.Element),
        BeneficiaryCount = Unless(draft.BeneficiaryCount, draft.Element),
        Beneficiaries = Unless(draft.Beneficiaries, draft.Element),
        Budget = Unless(draft.Budget, draft.Element),
        Alignments = draft.Alignments.Opened(),
        Objectives = draft.Objectives.Opened(),
        Amendments = draft.Amendments.Opened(),
        Plans = draft.Plans.Opened(),
        Reports = draft.Reports.Opened(),
        SignatoryPosts = draft.SignatoryPosts.Opened(),
    };

    /// <summary>A diagnosis that may hold more.</summary>
    public static DiagnosisDraft Open(DiagnosisDraft draft) => draft with
    {
        ReferenceIndicators = draft.ReferenceIndicators.Opened(),
        Risks = draft.Risks.Opened(),
        Effects = draft.Effects.Opened(),
        Causes = draft.Causes.Opened(),
    };

    /// <summary>A scoring that may hold more.</summary>
    public static AlternativeScoringDraft Open(AlternativeScoringDraft draft) => draft with
    {
        Alternatives = draft.Alternatives.Opened(),
        Criteria = draft.Criteria.Opened(),
        PrintedTotals = draft.PrintedTotals.Opened(),
        Chosen = draft.Chosen.Opened(),
        Discarded = draft.Discarded.Opened(),
    };

    /// <summary>An amendment that may hold more.</summary>
    public static AmendmentDraft Open(AmendmentDraft draft) => draft with
    {
        Date = Unless(draft.Date, draft.Element),
        Subject = Unless(draft.Subject, draft.Element),
        Reason = Unless(draft.Reason, draft.Element),
        AnswersLetter = Unless(draft.AnswersLetter, draft.Element),
        Elements = draft.Elements.Opened(),
        Annexes = draft.Annexes.Opened(),
    };

    /// <summary>A plan that may hold more.</summary>
    public static PlanDraft Open(PlanDraft draft) => draft with
    {
        CitedAs = Unless(draft.CitedAs, draft.Element),
        FirstYear = Unless(draft.FirstYear, draft.Element),
        LastYear = Unless(draft.LastYear, draft.Element),
        Definition = Unless(draft.Definition, draft.Element),
        ResponsibleUnit = Unless(draft.ResponsibleUnit, draft.Element),
        Alignments = draft.Alignments.Opened(),
        Elements = draft.Elements.Opened(),
        Indicators = draft.Indicators.Opened(),
        SignatoryPosts = draft.SignatoryPosts.Opened(),
    };

    /// <summary>An element of a plan that may hold more.</summary>
    public static PlanElementDraft Open(PlanElementDraft draft) => draft with
    {
        Under = draft.Under.Opened(),
        Elements = draft.Elements.Opened(),
        Indicators = draft.Indicators.Opened(),
        CoveredBy = draft.CoveredBy.Opened(),
        BudgetPrograms = draft.BudgetPrograms.Opened(),
        Alignments = draft.Alignments.Opened(),
        Responsibles = draft.Responsibles.Opened(),
    };

    /// <summary>What a plan measures, where it may say more.</summary>
    public static PlanIndicatorDraft Open(PlanIndicatorDraft draft) => draft with
    {
        SpeaksOf = Unless(draft.SpeaksOf, draft.Element),
        Unit = Unless(draft.Unit, draft.Element),
        Formula = Unless(draft.Formula, draft.Element),
        Target = Unless(draft.Target, draft.Element),
        Year = Unless(draft.Year, draft.Element),
        MeansOfVerification = draft.MeansOfVerification.Opened(),
    };

    /// <summary>A report that may hold more.</summary>
    public static ReportDraft Open(ReportDraft draft) => draft with
    {
        FiscalYear = Unless(draft.FiscalYear, draft.Element),
        Grid = Unless(draft.Grid, draft.Element),
        Period = Unless(draft.Period, draft.Element),
        PeriodText = Unless(draft.PeriodText, draft.Element),
        Date = Unless(draft.Date, draft.Element),
        Variation = Unless(draft.Variation, draft.Element),
        Rows = draft.Rows.Opened(),
        Alignments = draft.Alignments.Opened(),
        SignatoryPosts = draft.SignatoryPosts.Opened(),
        IsComplete = false,
    };

    /// <summary>A row of a report that may hold more.</summary>
    public static ReportRowDraft Open(ReportRowDraft draft) => draft with
    {
        Style = Unless(draft.Style, draft.Element),
        Programmed = Open(draft.Programmed, draft.Element),
        Achieved = Open(draft.Achieved, draft.Element),
        Variation = Open(draft.Variation, draft.Element),
        Explanations = draft.Explanations.Opened(),
        Evidence = draft.Evidence.Opened(),
        IsComplete = false,
    };

    /// <summary>A piece of evidence that may say more.</summary>
    public static EvidenceDraft Open(EvidenceDraft draft) => draft with
    {
        Folio = Unless(draft.Folio, draft.Element),
        Date = Unless(draft.Date, draft.Element),
        Period = Unless(draft.Period, draft.Element),
        AnswersLetter = Unless(draft.AnswersLetter, draft.Element),
        AnswersDate = Unless(draft.AnswersDate, draft.Element),
        IsComplete = false,
    };

    // A block that was given is given whole.
    private static ReportedFiguresDraft Open(ReportedFiguresDraft block, Anchor? row) => block with
    {
        Periods = block.Element is null ? block.Periods.Opened() : block.Periods,
        Accumulated = Unless(block.Accumulated, row),
    };

    private static Given<T> Unless<T>(Given<T> seen, Anchor? element) => seen.IsMissing && element is not null ? Given<T>.Unknown(element) : seen;
}
