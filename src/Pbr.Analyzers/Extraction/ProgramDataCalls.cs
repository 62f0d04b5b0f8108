using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Extraction;

/// <summary>What each call adds to the parts of a programme that have a builder of their own.</summary>
internal static class ProgramDataCalls
{
    /// <summary>Calls on a diagnosis, by the method's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<DiagnosisDraft, Call, DiagnosisDraft>> Diagnosis =
        new Dictionary<string, Func<DiagnosisDraft, Call, DiagnosisDraft>>(StringComparer.Ordinal)
        {
            ["Problem"] = (draft, call) => draft with { Problem = call.Text("text", DraftField.Diagnosis) },
            ["Intervention"] = (draft, call) => draft with { Intervention = call.Text("text", DraftField.Diagnosis) },
            ["ExpectedResult"] = (draft, call) => draft with { ExpectedResult = call.Text("text", DraftField.Diagnosis) },
            ["PotentialPopulation"] = (draft, call) => draft with { PotentialPopulation = call.Text("text", DraftField.Diagnosis) },
            ["TargetPopulation"] = (draft, call) => draft with { TargetPopulation = call.Text("text", DraftField.Diagnosis) },
            ["ReferenceIndicators"] = (draft, call) => draft with
            {
                ReferenceIndicators = draft.ReferenceIndicators.AddRange(call.Texts("indicators", DraftField.Diagnosis)),
            },
            ["Risks"] = (draft, call) => draft with { Risks = draft.Risks.AddRange(call.Texts("risks", DraftField.Diagnosis)) },
            ["Effect"] = (draft, call) => draft with { Effects = draft.Effects.Add(Mirror(call)) },
            ["Cause"] = (draft, call) => draft with { Causes = draft.Causes.Add(Mirror(call)) },
        };

    /// <summary>Calls on a scoring of alternatives, by the method's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<AlternativeScoringDraft, Call, AlternativeScoringDraft>> Alternatives =
        new Dictionary<string, Func<AlternativeScoringDraft, Call, AlternativeScoringDraft>>(StringComparer.Ordinal)
        {
            ["Scale"] = (draft, call) => draft with { Scale = call.Text("text", DraftField.Alternative) },
            ["Alternatives"] = (draft, call) => draft with { Alternatives = draft.Alternatives.AddRange(call.Texts("names", DraftField.Alternative)) },
            ["Criterion"] = (draft, call) => draft with
            {
                Criteria = draft.Criteria.Add(new CriterionDraft
                {
                    Name = call.Text("name", DraftField.Alternative),
                    Scores = call.Numbers("scores", DraftField.Alternative),
                }),
            },
            ["PrintedTotals"] = (draft, call) => draft with { PrintedTotals = call.Numbers("totals", DraftField.Alternative) },
            ["TieRule"] = (draft, call) => draft with { TieRule = call.Text("text", DraftField.Alternative) },
            ["Chosen"] = (draft, call) => draft with { Chosen = draft.Chosen.AddRange(call.Texts("names", DraftField.Alternative)) },
            ["Discarded"] = (draft, call) => draft with { Discarded = draft.Discarded.AddRange(call.Texts("names", DraftField.Alternative)) },
        };

    /// <summary>Calls on an amendment, by the method's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<AmendmentDraft, Call, AmendmentDraft>> Amendment =
        new Dictionary<string, Func<AmendmentDraft, Call, AmendmentDraft>>(StringComparer.Ordinal)
        {
            ["Date"] = (draft, call) => draft with { Date = call.Date("date", DraftField.Date) },
            ["Subject"] = (draft, call) => draft with { Subject = call.Text("text", DraftField.Amendment) },
            ["Reason"] = (draft, call) => draft with { Reason = call.Text("text", DraftField.Amendment) },
            ["Answers"] = (draft, call) => draft with { AnswersLetter = call.Text("letter", DraftField.Letter) },
            ["Elements"] = (draft, call) => draft with { Elements = draft.Elements.AddRange(call.Texts("codes", DraftField.Amendment)) },
            ["Annexes"] = (draft, call) => draft with { Annexes = draft.Annexes.AddRange(call.Texts("annexes", DraftField.Amendment)) },
        };

    private static MirrorDraft Mirror(Call call) => new()
    {
        Code = call.Text("code", DraftField.Code),
        Problem = call.Text("problem", DraftField.Diagnosis),
        Solution = call.Text("solution", DraftField.Diagnosis),
    };
}
