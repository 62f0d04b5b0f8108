using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Extraction;

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

    private static Given<T> Unless<T>(Given<T> seen, Anchor? element) => seen.IsMissing && element is not null ? Given<T>.Unknown(element) : seen;
}
