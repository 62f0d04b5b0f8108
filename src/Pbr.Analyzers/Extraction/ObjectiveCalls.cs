using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Extraction;

/// <summary>What each call on an objective's stages adds to its draft.</summary>
internal static class ObjectiveCalls
{
    /// <summary>By the method's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<ObjectiveDraft, Call, ObjectiveDraft>> Table =
        new Dictionary<string, Func<ObjectiveDraft, Call, ObjectiveDraft>>(StringComparer.Ordinal)
        {
            ["SourcesOfInformation"] = (draft, call) => draft with
            {
                SourcesOfInformation = draft.SourcesOfInformation.AddRange(call.Texts("sources", DraftField.SourceOfInformation)),
            },
            ["MeansOfVerification"] = (draft, call) => draft with
            {
                MeansOfVerification = draft.MeansOfVerification.AddRange(call.Texts("means", DraftField.MeansOfVerification)),
            },
            ["Assumptions"] = (draft, call) => draft with { Assumptions = draft.Assumptions.AddRange(call.Texts("assumptions", DraftField.Assumption)) },
            ["Indicator"] = (draft, call) => draft with { Indicators = draft.Indicators.Add(call.Reader.IndicatorOf(call.Step)) },
            ["Activity"] = (draft, call) => draft with { Activities = draft.Activities.Add(Objective(ObjectiveLevel.Activity, call)) },
        };

    /// <summary>The objective that a call defines.</summary>
    public static ObjectiveDraft Objective(ObjectiveLevel level, Call call)
    {
        Given<string> code = call.Text("code", DraftField.Code);
        Given<string> summary = call.Text("narrativeSummary", DraftField.NarrativeSummary);
        ObjectiveDraft start = new()
        {
            Level = level,
            Element = call.Element(code, summary),
            Code = code,
            NarrativeSummary = summary,
        };
        return call.Reader.Objective(start, call.Content(BuilderKind.Objective));
    }

    /// <summary>The indicator that a call defines.</summary>
    public static IndicatorDraft Indicator(Call call)
    {
        Given<string> code = call.Text("code", DraftField.Code);
        Given<string> name = call.Text("name", DraftField.Name);
        IndicatorDraft start = new()
        {
            Element = call.Element(code, name),
            Code = code,
            Name = name,
        };
        return call.Reader.Indicator(start, call.Content(BuilderKind.Indicator));
    }
}
