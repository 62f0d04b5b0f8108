using System;
using System.Runtime.CompilerServices;
using NodaTime;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Arguments as draft values, anchored at the field they fill.</summary>
internal static class Written
{
    /// <summary>A text, anchored at its own characters.</summary>
    public static Given<string> Text(DraftField field, string value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return Given<string>.Known(value, new Anchor(field, value));
    }

    /// <summary>A text that may be left out.</summary>
    public static Given<string> OptionalText(DraftField field, string? value) => value is null ? default : Text(field, value);

    /// <summary>One link to a plan or catalogue.</summary>
    public static AlignmentDraft Alignment(string catalogue, string code, string text) => new()
    {
        Catalogue = Text(DraftField.Alignment, catalogue),
        Code = Text(DraftField.Alignment, code),
        Text = Text(DraftField.Alignment, text),
    };

    /// <summary>A value that is no text.</summary>
    public static Given<T> Value<T>(DraftField field, T value)
        where T : struct => Given<T>.Known(value, new Anchor(field));

    /// <summary>A date, as drafts hold it: at midnight, of no time zone.</summary>
    public static Given<DateTime> Date(LocalDate date) => Value(DraftField.Date, date.ToDateTimeUnspecified());

    /// <summary>A figure, or a blank cell.</summary>
    public static Given<decimal> Cell(DraftField field, decimal? value) => value is { } figure ? Value(field, figure) : default;

    /// <summary>A value of an enumeration.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the enumeration's members.</exception>
    public static Given<T> Choice<T>(DraftField field, T value, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : struct, Enum =>
        Enum.IsDefined(value) ? Value(field, value) : throw Misuse.NoMember(value, parameter);

    /// <summary>This list and one more text for every item.</summary>
    public static DraftList<Given<string>> AddTexts(
        this DraftList<Given<string>> list, DraftField field, string[] values, [CallerArgumentExpression(nameof(values))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(values, parameter);
        foreach (string value in values) { list = list.Add(Text(field, value, parameter)); }
        return list;
    }

    /// <summary>One figure an item; missing where it is null.</summary>
    public static DraftList<Given<decimal>> Cells(DraftField field, decimal?[] values, [CallerArgumentExpression(nameof(values))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(values, parameter);
        DraftList<Given<decimal>> cells = DraftList<Given<decimal>>.Empty;
        foreach (decimal? value in values) { cells = cells.Add(Cell(field, value)); }
        return cells;
    }

    /// <summary>The bands of a traffic light.</summary>
    public static TrafficLightDraft Bands(string green, string yellow, string red) => new()
    {
        Green = Text(DraftField.GreenBand, green),
        Yellow = Text(DraftField.YellowBand, yellow),
        Red = Text(DraftField.RedBand, red),
    };

    /// <summary>A schedule as it was first approved.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Grid or style is no member of its enumeration, or a period is longer than a year.</exception>
    public static ScheduleDraft Schedule(Frequency grid, ScheduleStyle? style, decimal?[] values)
    {
        if (!Enum.IsDefined(grid)) { throw Misuse.NoMember(grid, nameof(grid)); }
        if (grid > Frequency.Annual) { throw Misuse.LongerThanYear(grid, nameof(grid)); }
        return new ScheduleDraft
        {
            Element = new Anchor(DraftField.Schedule),
            Grid = grid,
            Values = Cells(DraftField.SchedulePeriod, values),
            Style = style is { } known ? Choice(DraftField.Schedule, known, nameof(style)) : default,
        };
    }

    /// <summary>One figure an item.</summary>
    public static DraftList<Given<decimal>> Figures(DraftField field, decimal[] values, [CallerArgumentExpression(nameof(values))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(values, parameter);
        DraftList<Given<decimal>> figures = DraftList<Given<decimal>>.Empty;
        foreach (decimal value in values) { figures = figures.Add(Value(field, value)); }
        return figures;
    }
}
