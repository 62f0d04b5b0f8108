using System.Collections.Generic;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>What is said of members and values that are not those of the format.</summary>
internal static class ShapeMessages
{
    /// <summary>Where a needed member is left out.</summary>
    public static Bilingual Nothing { get; } = new("ninguno", "none");

    /// <summary>What a member takes.</summary>
    public static Bilingual Takes(ValueForm form) => (form.Kind, form.IsList) switch
    {
        (_, true) => new("una lista", "a list"),
        (FormKind.Text, _) => new("un texto", "a text"),
        (FormKind.Figure, _) => new("un número", "a number"),
        (FormKind.Cell, _) => new("un número o el texto impreso", "a number or the printed text"),
        (FormKind.Whole, _) => new("un número entero", "a whole number"),
        (FormKind.Date, _) => new("una fecha", "a date"),
        (FormKind.Word, _) => new("una palabra de su lista", "a word of its list"),
        _ => form.Part!.Name,
    };

    /// <summary>How to write what a member takes.</summary>
    public static Bilingual WayOut(ValueForm form) => (form.Kind, form.IsList) switch
    {
        (_, true) => new("Escriba los valores entre corchetes.", "Write the values between square brackets."),
        (FormKind.Text, _) => new("Escríbalo entre comillas dobles.", "Write it between double quotation marks."),
        (FormKind.Figure, _) => new(
            "Escriba un número sin comillas, con punto decimal y a lo más 28 cifras.",
            "Write a number without quotation marks, with a decimal point and at most 28 digits."),
        (FormKind.Cell, _) => new(
            "Escriba un número sin comillas, o entre comillas lo que está impreso.",
            "Write a number without quotation marks, or what is printed between them."),
        (FormKind.Whole, _) => new("Escriba un número entero sin comillas.", "Write a whole number without quotation marks."),
        (FormKind.Date, _) => new("Escríbala como '2023-07-14'.", "Write it as '2023-07-14'."),
        (FormKind.Word, _) => new($"Escriba una de estas: {List(form.Words)}.", $"Write one of these: {List(form.Words)}."),
        _ => new($"Escriba entre llaves sus miembros: {List(form.Part!.Names)}.", $"Write its members between braces: {List(form.Part!.Names)}."),
    };

    /// <summary>What stands where another kind of value belongs.</summary>
    public static Bilingual What(JsonValue value, string text) => value.Kind switch
    {
        JsonKind.Text => new($"el texto '{text}'", $"the text '{text}'"),
        JsonKind.Number => new($"el número '{text}'", $"the number '{text}'"),
        JsonKind.Object => new("un objeto", "an object"),
        JsonKind.Array => new("una lista", "a list"),
        JsonKind.Truth => new("un valor lógico", "a truth value"),
        _ => Nothing,
    };

    /// <summary>What to write in place of an unknown member.</summary>
    public static Bilingual Instead(IReadOnlyList<string> near, IReadOnlyList<string> members) => near.Count > 0
        ? Write(near)
        : new($"Quítelo o escriba uno de estos: {List(members)}.", $"Remove it, or write one of these: {List(members)}.");

    /// <summary>What was probably meant.</summary>
    public static Bilingual Write(IReadOnlyList<string> near) => new($"Escriba '{string.Join("' o '", near)}'.", $"Write '{string.Join("' or '", near)}'.");

    private static string List(IReadOnlyList<string> words) => string.Join(", ", words);
}
