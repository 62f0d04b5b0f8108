using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Extraction;

/// <summary>What each call on an indicator's stages adds to its draft.</summary>
internal static class IndicatorCalls
{
    /// <summary>By the method's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<IndicatorDraft, Call, IndicatorDraft>> Table =
        new Dictionary<string, Func<IndicatorDraft, Call, IndicatorDraft>>(StringComparer.Ordinal)
        {
            ["Definition"] = (draft, call) => draft with { Definition = call.Text("text", DraftField.DefinitionText) },
            ["Type"] = (draft, call) => draft with { Type = call.Choice<IndicatorType>("type", DraftField.IndicatorType) },
            ["Measures"] = (draft, call) => draft with { Dimensions = draft.Dimensions.AddRange(call.Choices<Dimension>("dimensions", DraftField.Dimension)) },
            ["Direction"] = (draft, call) => draft with { Direction = call.Choice<Direction>("direction", DraftField.Direction) },
            ["AmendedDirection"] = (draft, call) => draft with
            {
                AmendedDirections = draft.AmendedDirections.Add(new AmendedDirectionDraft
                {
                    Direction = call.Choice<Direction>("direction", DraftField.Direction),
                    Letter = call.Text("letter", DraftField.Letter),
                }),
            },
            ["Frequency"] = (draft, call) => draft with { Frequency = call.Choice<Frequency>("frequency", DraftField.Frequency) },
            ["FulfilmentPeriod"] = (draft, call) => draft with { FulfilmentPeriod = call.Choice<Frequency>("period", DraftField.FulfilmentPeriod) },
            ["MeansOfVerification"] = (draft, call) => draft with
            {
                MeansOfVerification = draft.MeansOfVerification.AddRange(call.Texts("means", DraftField.MeansOfVerification)),
            },
            ["Alignment"] = (draft, call) => draft with { Alignments = draft.Alignments.Add(ProgramCalls.Alignment(call)) },
            ["Formula"] = (draft, call) => draft with { Formula = call.Text("formula", DraftField.Formula) },
            ["AmendedFormula"] = (draft, call) => draft with
            {
                AmendedFormulas = draft.AmendedFormulas.Add(new AmendedFormulaDraft
                {
                    Formula = call.Text("formula", DraftField.Formula),
                    Letter = call.Text("letter", DraftField.Letter),
                }),
            },
            ["ExternalMethod"] = (draft, call) => draft with { ExternalMethod = call.Text("source", DraftField.Formula) },
            ["Variable"] = (draft, call) => Declare(draft, call, VariableRole.Unspecified),
            ["Result"] = (draft, call) => Declare(draft, call, VariableRole.Result),
            ["Index"] = (draft, call) => Declare(draft, call, VariableRole.Index),
            ["VariablesUnit"] = (draft, call) => draft with { VariablesUnit = call.Text("unit", DraftField.UnitOfMeasure) },
            ["Unit"] = (draft, call) => draft with { Unit = call.Text("unit", DraftField.UnitOfMeasure) },
            ["Decimals"] = (draft, call) => draft with { Decimals = call.Integer("decimals", DraftField.Decimals) },
            ["Baseline"] = (draft, call) => draft with { Baseline = Baseline(call) },
            ["UnavailableBaseline"] = (draft, call) => draft with { Baseline = new BaselineDraft { Unavailable = call.Text("reason", DraftField.Baseline) } },
            ["Target"] = SetTarget,
            ["AmendedTarget"] = SetTarget,
            ["Compliance"] = (draft, call) => draft with { ComplianceMethod = call.Choice<ComplianceMethod>("method", DraftField.Compliance) },
            ["TrafficLight"] = (draft, call) => draft with { TrafficLight = Bands(call) },
            ["TrafficLightReason"] = (draft, call) => draft.TrafficLight is { } light
                ? draft with { TrafficLight = light with { Reason = call.Text("text", DraftField.TrafficLight) } }
                : draft,
            ["AmendedTrafficLight"] = LightAgain,
            ["MonthlySchedule"] = (draft, call) => Spread(draft, call, Frequency.Monthly),
            ["QuarterlySchedule"] = (draft, call) => Spread(draft, call, Frequency.Quarterly),
            ["Schedule"] = (draft, call) => Spread(draft, call, call.Choice<Frequency>("grid", DraftField.Schedule)),
            ["AmendedSchedule"] = SpreadAgain,
        };

    /// <summary>The bands that a call gives.</summary>
    public static TrafficLightDraft Bands(Call call) => new()
    {
        Basis = call.Choice<LightBasis>("judges", DraftField.TrafficLight),
        Green = call.Text("green", DraftField.GreenBand),
        Yellow = call.Text("yellow", DraftField.YellowBand),
        Red = call.Text("red", DraftField.RedBand),
    };

    /// <summary>The schedule that a call gives.</summary>
    public static ScheduleDraft ScheduleOf(Call call, Frequency grid) => new()
    {
        Element = call.Whole(DraftField.Schedule),
        Grid = grid,
        Values = call.Numbers("values", DraftField.SchedulePeriod),
        Style = call.Choice<ScheduleStyle>("style", DraftField.Schedule),
    };

    private static IndicatorDraft LightAgain(IndicatorDraft draft, Call call)
    {
        TrafficLightDraft amended = Bands(call) with { Letter = call.Text("letter", DraftField.Letter) };
        DraftList<TrafficLightDraft> editions = draft.AmendedTrafficLights;
        TrafficLightDraft? before = editions.Count > 0 ? editions[editions.Count - 1] : draft.TrafficLight;
        if (amended.Basis.IsMissing && before is not null) { amended = amended with { Basis = before.Basis }; }
        return draft with { AmendedTrafficLights = editions.Add(amended) };
    }

    private static IndicatorDraft Declare(IndicatorDraft draft, Call call, VariableRole role)
    {
        Given<string> symbol = call.Text("symbol", DraftField.VariableSymbol);
        DraftList<VariableDraft> variables = draft.Variables.Add(new VariableDraft
        {
            Element = call.Element(symbol),
            Symbol = symbol,
            Meaning = call.Text("meaning", DraftField.VariableMeaning),
            Role = role,
            Accumulation = call.Choice<Accumulation>("accumulation", DraftField.Accumulation),
            Unit = call.Text("unit", DraftField.UnitOfMeasure),
            ResultOf = call.Text("resultOf", DraftField.ResultOf),
            Baseline = call.Number("baseline", DraftField.Baseline),
            Target = call.Number("target", DraftField.Target),
        });
        return draft with { Variables = symbol.IsKnown ? variables : variables.Opened() };
    }

    private static BaselineDraft Baseline(Call call)
    {
        Given<string> printed = call.Text("printed", DraftField.Baseline);
        return new BaselineDraft
        {
            Printed = printed,
            Value = printed.IsMissing ? call.Number("value", DraftField.Baseline) : PrintedFigure.Of(printed),
            Year = call.Integer("year", DraftField.Baseline),
        };
    }

    private static IndicatorDraft SetTarget(IndicatorDraft draft, Call call)
    {
        Given<string> printed = call.Text("printed", DraftField.Target);
        TargetDraft target = new()
        {
            Printed = printed,
            Value = printed.IsMissing ? call.Number("value", DraftField.Target) : PrintedFigure.Of(printed),
            Letter = call.Text("letter", DraftField.Letter),
        };
        return draft with { Targets = draft.Targets.Add(target) };
    }

    private static IndicatorDraft Spread(IndicatorDraft draft, Call call, Given<Frequency> grid) =>
        grid.TryGet(out Frequency known) ? Spread(draft, call, known) : draft with { Schedules = draft.Schedules.Opened() };

    private static IndicatorDraft Spread(IndicatorDraft draft, Call call, Frequency grid) => draft with
    {
        Schedules = draft.Schedules.Add(ScheduleOf(call, grid)),
    };

    private static IndicatorDraft SpreadAgain(IndicatorDraft draft, Call call)
    {
        if (draft.Schedules.Count == 0) { return draft with { Schedules = draft.Schedules.Opened() }; }
        ScheduleDraft amended = draft.Schedules[draft.Schedules.Count - 1] with
        {
            Element = call.Whole(DraftField.Schedule),
            Values = call.Numbers("values", DraftField.SchedulePeriod),
            Letter = call.Text("letter", DraftField.Letter),
        };
        return draft with { Schedules = draft.Schedules.Add(amended) };
    }
}
