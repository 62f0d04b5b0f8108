using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>The parts of an indicator's sheet in a definition file.</summary>
internal static class SheetShapes
{
    /// <summary>A declared symbol.</summary>
    public static Shape<VariableDraft> Variable { get; } = new Shape<VariableDraft>("una variable", "a variable", () => new VariableDraft())
        .Text("symbol", DraftField.VariableSymbol, d => d.Symbol, (d, v) => d with { Symbol = v })
        .Text("meaning", DraftField.VariableMeaning, d => d.Meaning, (d, v) => d with { Meaning = v })
        .PlainWord("role", VocabularyWords.Roles, d => d.Role == VariableRole.Unspecified ? null : d.Role, (d, v) => d with { Role = v })
        .Text("unit", DraftField.UnitOfMeasure, d => d.Unit, (d, v) => d with { Unit = v })
        .Word("accumulation", DraftField.Accumulation, VocabularyWords.Accumulations, d => d.Accumulation, (d, v) => d with { Accumulation = v })
        .Text("resultOf", DraftField.ResultOf, d => d.ResultOf, (d, v) => d with { ResultOf = v })
        .Figure("baseline", DraftField.Baseline, d => d.Baseline, (d, v) => d with { Baseline = v })
        .Figure("target", DraftField.Target, d => d.Target, (d, v) => d with { Target = v })
        .Placed(DraftField.Element, (d, v) => d with { Element = v }, "symbol")
        .Needing("symbol");

    /// <summary>A starting value.</summary>
    public static Shape<BaselineDraft> Baseline { get; } = new Shape<BaselineDraft>("una línea base", "a baseline", () => new BaselineDraft())
        .Cell("value", DraftField.Baseline, d => d.Value, d => d.Printed, (d, v, printed) => d with { Value = v, Printed = printed })
        .Whole("year", DraftField.Baseline, d => d.Year, (d, v) => d with { Year = v })
        .Text("unavailable", DraftField.Baseline, d => d.Unavailable, (d, v) => d with { Unavailable = v });

    /// <summary>An edition of the target.</summary>
    public static Shape<TargetDraft> Target { get; } = new Shape<TargetDraft>("una meta", "a target", () => new TargetDraft())
        .Cell("value", DraftField.Target, d => d.Value, d => d.Printed, (d, v, printed) => d with { Value = v, Printed = printed })
        .Text("letter", DraftField.Letter, d => d.Letter, (d, v) => d with { Letter = v });

    /// <summary>A traffic light.</summary>
    public static Shape<TrafficLightDraft> TrafficLight { get; } = new Shape<TrafficLightDraft>("un semáforo", "a traffic light", () => new TrafficLightDraft())
        .Word("basis", DraftField.TrafficLight, VocabularyWords.LightBases, d => d.Basis, (d, v) => d with { Basis = v })
        .Text("green", DraftField.GreenBand, d => d.Green, (d, v) => d with { Green = v })
        .Text("yellow", DraftField.YellowBand, d => d.Yellow, (d, v) => d with { Yellow = v })
        .Text("red", DraftField.RedBand, d => d.Red, (d, v) => d with { Red = v })
        .Text("reason", DraftField.TrafficLight, d => d.Reason, (d, v) => d with { Reason = v })
        .Text("letter", DraftField.Letter, d => d.Letter, (d, v) => d with { Letter = v });

    /// <summary>An edition of the schedule.</summary>
    public static Shape<ScheduleDraft> Schedule { get; } = new Shape<ScheduleDraft>("un calendario", "a schedule", () => new ScheduleDraft())
        .PlainWord("grid", VocabularyWords.Frequencies, d => VocabularyWords.Frequencies.NameOf(d.Grid) is null ? null : d.Grid, (d, v) => d with { Grid = v })
        .Word("style", DraftField.Schedule, VocabularyWords.ScheduleStyles, d => d.Style, (d, v) => d with { Style = v })
        .Text("letter", DraftField.Letter, d => d.Letter, (d, v) => d with { Letter = v })
        .Figures("values", DraftField.SchedulePeriod, d => d.Values, (d, v) => d with { Values = v })
        .Placed(DraftField.Schedule, (d, v) => d with { Element = v }, "values")
        .Needing("grid");

    /// <summary>A formula since a letter.</summary>
    public static Shape<AmendedFormulaDraft> AmendedFormula { get; } = new Shape<AmendedFormulaDraft>("una fórmula ajustada", "an amended formula", () => new AmendedFormulaDraft())
        .Text("formula", DraftField.Formula, d => d.Formula, (d, v) => d with { Formula = v })
        .Text("letter", DraftField.Letter, d => d.Letter, (d, v) => d with { Letter = v });

    /// <summary>A direction since a letter.</summary>
    public static Shape<AmendedDirectionDraft> AmendedDirection { get; } = new Shape<AmendedDirectionDraft>("un sentido ajustado", "an amended direction", () => new AmendedDirectionDraft())
        .Word("direction", DraftField.Direction, VocabularyWords.Directions, d => d.Direction, (d, v) => d with { Direction = v })
        .Text("letter", DraftField.Letter, d => d.Letter, (d, v) => d with { Letter = v });
}
