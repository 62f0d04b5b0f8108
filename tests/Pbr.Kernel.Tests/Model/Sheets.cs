using System;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Tests.Model;

/// <summary>Drafts as a test needs them: one sheet that is in order, to be changed with <c>with</c>.</summary>
internal static class Sheets
{
    public static readonly FiscalYear Year = FiscalYear.Of(2024);

    public static Given<T> Given<T>(T value, DraftField field = DraftField.Element) =>
        Pbr.Kernel.Drafts.Given<T>.Known(value, new Anchor(field, value as string));

    public static DraftList<T> List<T>(params T[] items) => items.Aggregate(DraftList<T>.Empty, (list, item) => list.Add(item));

    public static DraftList<Given<string>> Texts(params string[] texts) => List(texts.Select(text => Given(text)).ToArray());

    public static VariableDraft Variable(string symbol, Accumulation? accumulation = null, string? resultOf = null, VariableRole role = VariableRole.Unspecified) => new()
    {
        Element = new Anchor(DraftField.Element, symbol),
        Symbol = Given(symbol, DraftField.VariableSymbol),
        Meaning = Given("Número de " + symbol, DraftField.VariableMeaning),
        Accumulation = accumulation is { } way ? Given(way) : default,
        ResultOf = resultOf is null ? default : Given(resultOf),
        Role = role,
    };

    public static TrafficLightDraft Light(string? green, string? yellow, string? red, LightBasis? basis = null) => new()
    {
        Green = green is null ? default : Given(green, DraftField.GreenBand),
        Yellow = yellow is null ? default : Given(yellow, DraftField.YellowBand),
        Red = red is null ? default : Given(red, DraftField.RedBand),
        Basis = basis is { } judged ? Given(judged) : default,
    };

    public static DraftList<TargetDraft> Target(decimal value) => List(new TargetDraft { Value = Given(value, DraftField.Target) });

    public static DraftList<ScheduleDraft> Schedule(Frequency grid, ScheduleStyle? style, params decimal?[] cells) => List(new ScheduleDraft
    {
        Element = new Anchor(DraftField.Schedule),
        Grid = grid,
        Style = style is { } declared ? Given(declared) : default,
        Values = List(cells.Select(cell => cell is { } value ? Given(value, DraftField.SchedulePeriod) : default).ToArray()),
    });

    /// <summary>A quarterly percentage of effective links: the worked example of the semantics.</summary>
    public static IndicatorDraft Percentage(string? code = "I.5.1", string formula = "PVE = (NVE / NVF) * 100", Accumulation? accumulation = Accumulation.Sum) => new()
    {
        Element = new Anchor(DraftField.Element, code),
        Code = code is null ? default : Given(code, DraftField.Code),
        Name = Given("Porcentaje de vinculaciones efectivas", DraftField.Name),
        Type = Given(IndicatorType.Management),
        Dimensions = List(Given(Dimension.Efficacy)),
        Direction = Given(Direction.Ascending),
        Frequency = Given(Frequency.Quarterly),
        Formula = Given(formula, DraftField.Formula),
        Variables = List(
            Variable("PVE", role: VariableRole.Result),
            Variable("NVE", accumulation),
            Variable("NVF", accumulation)),
        Unit = Given("Porcentaje", DraftField.UnitOfMeasure),
        Targets = Target(80m),
        TrafficLight = Light("> 80%", "<= 80%", "<= 50%"),
    };

    public static ProgramDraft Program(params IndicatorDraft[] indicators) => ProgramOf(new ObjectiveDraft
    {
        Level = ObjectiveLevel.Component,
        Element = new Anchor(DraftField.Element, "C.5"),
        Code = Given("C.5", DraftField.Code),
        NarrativeSummary = Given("Resultados obtenidos de las vinculaciones formalizadas.", DraftField.NarrativeSummary),
        Indicators = List(indicators),
    });

    public static ProgramDraft ProgramOf(params ObjectiveDraft[] objectives) => new()
    {
        Element = new Anchor(DraftField.Element, "SP03"),
        Code = Given("SP03", DraftField.Code),
        Name = Given("Vinculación interinstitucional", DraftField.Name),
        FiscalYear = Given(2024, DraftField.FiscalYear),
        Objectives = List(objectives),
    };

    public static BudgetProgram Build(params IndicatorDraft[] indicators) => ProgramFactory.Create(Program(indicators));

    /// <summary>Readings of NVE and NVF, a pair a quarter; null leaves a cell out.</summary>
    public static Readings Quarters(params (decimal? Nve, decimal? Nvf)[] quarters)
    {
        ReadingsBuilder readings = new();
        for (int i = 0; i < quarters.Length; i++)
        {
            if (quarters[i].Nve is { } nve) { readings.Add("SP03", "I.5.1", "NVE", Year.Quarter(i + 1), nve); }
            if (quarters[i].Nvf is { } nvf) { readings.Add("SP03", "I.5.1", "NVF", Year.Quarter(i + 1), nvf); }
        }

        return readings.Build();
    }

    public static Readings Read(Action<ReadingsBuilder> add)
    {
        ReadingsBuilder readings = new();
        add(readings);
        return readings.Build();
    }
}
