using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Tests.Rules;

/// <summary>Builds drafts by hand, as a host would: every value with the place it was written at.</summary>
internal static class Drafts
{
    public static Given<string> Text(DraftField field, string text) => Given<string>.Known(text, new Anchor(field, text));

    public static Given<string> UnknownText(DraftField field) => Given<string>.Unknown(new Anchor(field));

    public static Given<T> Known<T>(DraftField field, T value) => Given<T>.Known(value, new Anchor(field));

    public static Given<T> Unknown<T>(DraftField field) => Given<T>.Unknown(new Anchor(field));

    public static IndicatorDraft Indicator(string? formula = null, params string[] symbols) => new()
    {
        Formula = formula is null ? default : Text(DraftField.Formula, formula),
        Variables = List(symbols.Select(symbol => Variable(symbol)).ToArray()),
    };

    public static VariableDraft Variable(string symbol, VariableRole role = VariableRole.Unspecified) => new()
    {
        Symbol = Text(DraftField.VariableSymbol, symbol),
        Role = role,
    };

    public static IndicatorDraft Lit(string? green, string? yellow, string? red) => Indicator().Lit(green, yellow, red);

    public static IndicatorDraft Lit(this IndicatorDraft draft, string? green, string? yellow, string? red) => draft with
    {
        TrafficLight = new TrafficLightDraft
        {
            Green = green is null ? default : Text(DraftField.GreenBand, green),
            Yellow = yellow is null ? default : Text(DraftField.YellowBand, yellow),
            Red = red is null ? default : Text(DraftField.RedBand, red),
        },
    };

    public static IndicatorDraft Measured(this IndicatorDraft draft, Frequency frequency) =>
        draft with { Frequency = Known(DraftField.Frequency, frequency) };

    public static IndicatorDraft In(this IndicatorDraft draft, string unit) => draft with { Unit = Text(DraftField.UnitOfMeasure, unit) };

    public static IndicatorDraft Aimed(this IndicatorDraft draft, decimal target, string? letter = null) => draft with
    {
        Targets = draft.Targets.Add(new TargetDraft { Value = Known(DraftField.Target, target), Letter = Letter(letter) }),
    };

    public static IndicatorDraft Scheduled(this IndicatorDraft draft, params decimal?[] months) => draft.Scheduled(Schedule(Frequency.Monthly, months));

    public static IndicatorDraft Scheduled(this IndicatorDraft draft, ScheduleDraft schedule) => draft with { Schedules = draft.Schedules.Add(schedule) };

    public static ScheduleDraft Schedule(Frequency grid, params decimal?[] values) => new()
    {
        Element = new Anchor(DraftField.Schedule),
        Grid = grid,
        Values = List(values.Select(value => value is { } known ? Known(DraftField.SchedulePeriod, known) : default).ToArray()),
    };

    public static ScheduleDraft Styled(this ScheduleDraft schedule, ScheduleStyle style) => schedule with { Style = Known(DraftField.Schedule, style) };

    public static ScheduleDraft By(this ScheduleDraft schedule, string letter) => schedule with { Letter = Letter(letter) };

    public static decimal?[] Twelve(decimal value) => Enumerable.Repeat<decimal?>(value, 12).ToArray();

    public static ObjectiveDraft Goal() => new() { Level = ObjectiveLevel.Goal };

    public static ObjectiveDraft Component(string? code, params ObjectiveDraft[] activities) => new()
    {
        Level = ObjectiveLevel.Component,
        Code = Code(code),
        Activities = List(activities),
    };

    public static ObjectiveDraft Activity(string? code) => new() { Level = ObjectiveLevel.Activity, Code = Code(code) };

    public static ObjectiveDraft With(this ObjectiveDraft objective, params IndicatorDraft[] indicators) => objective with { Indicators = List(indicators) };

    public static IndicatorDraft Named(string? code, string name = "Porcentaje de vinculaciones efectivas.") => Indicator() with
    {
        Code = Code(code),
        Name = Text(DraftField.Name, name),
    };

    public static ProgramDraft Program(params ObjectiveDraft[] objectives) => new()
    {
        Code = Code("SP03"),
        Objectives = List(objectives),
    };

    public static DraftList<T> List<T>(params T[] items) => items.Aggregate(DraftList<T>.Empty, (list, item) => list.Add(item));

    private static Given<string> Code(string? code) => code is null ? default : Text(DraftField.Code, code);

    private static Given<string> Letter(string? letter) => letter is null ? default : Text(DraftField.Amendment, letter);
}
