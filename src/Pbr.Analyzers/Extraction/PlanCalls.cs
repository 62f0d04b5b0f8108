using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Extraction;

/// <summary>What each call on a plan's stages adds to its draft.</summary>
internal static class PlanCalls
{
    /// <summary>Calls on a plan, by the method's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<PlanDraft, Call, PlanDraft>> Plan =
        new Dictionary<string, Func<PlanDraft, Call, PlanDraft>>(StringComparer.Ordinal)
        {
            ["CitedAs"] = (draft, call) => draft with { CitedAs = call.Text("name", DraftField.Plan) },
            ["Period"] = (draft, call) => draft with
            {
                FirstYear = call.Integer("firstYear", DraftField.Plan),
                LastYear = call.Integer("lastYear", DraftField.Plan),
            },
            ["Year"] = (draft, call) => draft with { FirstYear = call.Integer("year", DraftField.Plan), LastYear = call.Integer("year", DraftField.Plan) },
            ["Definition"] = (draft, call) => draft with { Definition = call.Text("text", DraftField.DefinitionText) },
            ["ResponsibleUnit"] = (draft, call) => draft with { ResponsibleUnit = call.Text("name", DraftField.Name) },
            ["SignatoryPosts"] = (draft, call) => draft with { SignatoryPosts = draft.SignatoryPosts.AddRange(call.Texts("posts", DraftField.SignatoryPost)) },
            ["Element"] = (draft, call) => draft with { Elements = draft.Elements.Add(ElementOf(call)) },
            ["Indicator"] = (draft, call) => draft with { Indicators = draft.Indicators.Add(IndicatorOf(call)) },
            ["Alignment"] = (draft, call) => draft with { Alignments = draft.Alignments.Add(ProgramCalls.Alignment(call)) },
        };

    /// <summary>Calls on an element of a plan, by the method's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<PlanElementDraft, Call, PlanElementDraft>> Element =
        new Dictionary<string, Func<PlanElementDraft, Call, PlanElementDraft>>(StringComparer.Ordinal)
        {
            ["Under"] = (draft, call) => draft with { Under = draft.Under.AddRange(call.Texts("elements", DraftField.Plan)) },
            ["CoveredBy"] = (draft, call) => draft with { CoveredBy = draft.CoveredBy.AddRange(call.Texts("codes", DraftField.Code)) },
            ["BudgetPrograms"] = (draft, call) => draft with { BudgetPrograms = draft.BudgetPrograms.AddRange(call.Texts("programs", DraftField.Plan)) },
            ["Responsibles"] = (draft, call) => draft with { Responsibles = draft.Responsibles.AddRange(call.Texts("posts", DraftField.Plan)) },
            ["Element"] = (draft, call) => draft with { Elements = draft.Elements.Add(ElementOf(call)) },
            ["Indicator"] = (draft, call) => draft with { Indicators = draft.Indicators.Add(IndicatorOf(call)) },
            ["Alignment"] = (draft, call) => draft with { Alignments = draft.Alignments.Add(ProgramCalls.Alignment(call)) },
        };

    /// <summary>Calls on what a plan measures, by the method's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<PlanIndicatorDraft, Call, PlanIndicatorDraft>> Indicator =
        new Dictionary<string, Func<PlanIndicatorDraft, Call, PlanIndicatorDraft>>(StringComparer.Ordinal)
        {
            ["SpeaksOf"] = (draft, call) => draft with { SpeaksOf = call.Text("code", DraftField.Code) },
            ["Unit"] = (draft, call) => draft with { Unit = call.Text("unit", DraftField.UnitOfMeasure) },
            ["Formula"] = (draft, call) => draft with { Formula = call.Text("formula", DraftField.Formula) },
            ["Target"] = (draft, call) => draft with { Target = call.Number("value", DraftField.Target), Year = call.Integer("year", DraftField.Target) },
            ["Baseline"] = (draft, call) => draft with
            {
                Baseline = new BaselineDraft { Value = call.Number("value", DraftField.Baseline), Year = call.Integer("year", DraftField.Baseline) },
            },
            ["TrafficLight"] = (draft, call) => draft with { TrafficLight = IndicatorCalls.Bands(call) },
            ["MonthlySchedule"] = (draft, call) => draft with { Schedule = IndicatorCalls.ScheduleOf(call, Frequency.Monthly) },
            ["Schedule"] = (draft, call) => call.Choice<Frequency>("grid", DraftField.Schedule).TryGet(out Frequency grid)
                ? draft with { Schedule = IndicatorCalls.ScheduleOf(call, grid) }
                : draft,
            ["MeansOfVerification"] = (draft, call) => draft with
            {
                MeansOfVerification = draft.MeansOfVerification.AddRange(call.Texts("means", DraftField.MeansOfVerification)),
            },
        };

    /// <summary>The plan that a call defines.</summary>
    public static PlanDraft PlanOf(Call call)
    {
        Given<string> name = call.Text("name", DraftField.Name);
        return call.Reader.Plan(new PlanDraft { Element = call.Element(name), Name = name }, call.Content(BuilderKind.Plan));
    }

    private static PlanElementDraft ElementOf(Call call)
    {
        Given<string> code = call.Text("code", DraftField.Code);
        Given<string> text = call.Text("text", DraftField.Plan);
        PlanElementDraft start = new()
        {
            Element = call.Element(code, text),
            Kind = call.Choice<PlanElementKind>("kind", DraftField.Plan),
            Code = code,
            Text = text,
        };
        return call.Has("element") ? call.Reader.PlanElement(start, call.Content(BuilderKind.PlanElement)) : start;
    }

    private static PlanIndicatorDraft IndicatorOf(Call call)
    {
        Given<string> code = call.Text("code", DraftField.Code);
        Given<string> name = call.Text("name", DraftField.Name);
        return call.Reader.PlanIndicator(new PlanIndicatorDraft { Element = call.Element(code, name), Code = code, Name = name }, call.Content(BuilderKind.PlanIndicator));
    }
}
