using System;
using System.Collections.Generic;
using System.Globalization;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>Reads values as draft values; one of another kind is reported, and unknown to the rules.</summary>
internal sealed class ValueReader
{
    public ValueReader(JsonProblems problems) => Problems = problems;

    /// <summary>Where what is wrong is reported.</summary>
    public JsonProblems Problems { get; }

    /// <summary>A text.</summary>
    public Given<string> Text(string member, JsonValue value, DraftField field) => value.Kind switch
    {
        JsonKind.Null => default,
        JsonKind.Text => Given<string>.Known(value.Text, Problems.TextAnchor(field, value)),
        _ => Unsuited<string>(member, ValueForm.Text, value, field),
    };

    /// <summary>A number.</summary>
    public Given<decimal> Figure(string member, JsonValue value, DraftField field, ValueForm? form = null)
    {
        if (value.Kind == JsonKind.Null) { return default; }
        return value.Kind == JsonKind.Number && JsonNumber.TryExact(value.Text, out decimal figure)
            ? Given<decimal>.Known(figure, Problems.Anchor(field, value))
            : Unsuited<decimal>(member, form ?? ValueForm.Figure, value, field);
    }

    /// <summary>A whole number.</summary>
    public Given<int> Whole(string member, JsonValue value, DraftField field)
    {
        if (value.Kind == JsonKind.Null) { return default; }
        bool isWhole = value.Kind == JsonKind.Number && JsonNumber.TryExact(value.Text, out decimal figure)
            && figure >= int.MinValue && figure <= int.MaxValue && decimal.Truncate(figure) == figure;
        return isWhole
            ? Given<int>.Known((int)decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture), Problems.Anchor(field, value))
            : Unsuited<int>(member, ValueForm.Whole, value, field);
    }

    /// <summary>A date.</summary>
    public Given<DateTime> Date(string member, JsonValue value, DraftField field)
    {
        if (value.Kind == JsonKind.Null) { return default; }
        return value.Kind == JsonKind.Text && DateTime.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            ? Given<DateTime>.Known(date, Problems.Anchor(field, value))
            : Unsuited<DateTime>(member, ValueForm.Date, value, field);
    }

    /// <summary>A word of a table.</summary>
    public Given<T> Word<T>(string member, JsonValue value, DraftField field, WordTable<T> words)
        where T : struct
    {
        if (value.Kind == JsonKind.Null) { return default; }
        if (value.Kind == JsonKind.Text && words.TryRead(value.Text, out T known)) { return Given<T>.Known(known, Problems.Anchor(field, value)); }
        Anchor anchor = value.Kind == JsonKind.Text ? Problems.TextAnchor(field, value) : Problems.Anchor(field, value);
        Problems.Unsuited(member, ValueForm.OneOf(words.Words), value, anchor);
        return Given<T>.Unknown(anchor);
    }

    /// <summary>A list; null, and reported, where the value is none.</summary>
    public IReadOnlyList<JsonValue>? Items(JsonMember member, ValueForm form)
    {
        if (member.Value.Kind == JsonKind.Array) { return member.Value.Items; }
        Problems.Unsuited(member.Name.Text, form, member.Value, Problems.Anchor(DraftField.Element, member.Value));
        return null;
    }

    private Given<T> Unsuited<T>(string member, ValueForm form, JsonValue value, DraftField field)
    {
        Anchor anchor = Problems.Anchor(field, value);
        Problems.Unsuited(member, form, value, anchor);
        return Given<T>.Unknown(anchor);
    }
}
