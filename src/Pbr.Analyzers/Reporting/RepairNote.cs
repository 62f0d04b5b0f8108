using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace Pbr.Analyzers.Reporting;

/// <summary>One repair as a diagnostic carries it in its properties, from the analyzer to the code fix.</summary>
/// <remarks>Compiled into both assemblies: they may not reference each other.</remarks>
internal readonly struct RepairNote
{
    /// <summary>The location that stands for the diagnostic's own.</summary>
    public const int Primary = -1;

    /// <summary>Writes another text at the place of the mistake.</summary>
    public const string ReplaceHere = "replace";

    /// <summary>Writes another text at a place that the mistake is at odds with.</summary>
    public const string ReplaceElsewhere = "replaceElsewhere";

    /// <summary>Declares a variable.</summary>
    public const string DeclareVariable = "declare";

    /// <summary>Removes a declaration.</summary>
    public const string RemoveVariable = "remove";

    private const string Count = "pbr.repairs";
    private const string KindKey = "kind";
    private const string TextKey = "text";
    private const string LocationKey = "location";

    /// <summary>Makes a note.</summary>
    /// <param name="kind">One of the kinds above.</param>
    /// <param name="text">The new text or the symbol to declare.</param>
    /// <param name="location">The index of its place among the additional locations, or <see cref="Primary"/>.</param>
    public RepairNote(string kind, string text, int location)
    {
        Kind = kind;
        Text = text;
        Location = location;
    }

    /// <summary>What is done.</summary>
    public string Kind { get; }

    /// <summary>The new text or the symbol to declare.</summary>
    public string Text { get; }

    /// <summary>The index of its place among the additional locations, or <see cref="Primary"/>.</summary>
    public int Location { get; }

    /// <summary>Notes as properties.</summary>
    public static ImmutableDictionary<string, string?> Write(IReadOnlyList<RepairNote> notes)
    {
        if (notes.Count == 0) { return ImmutableDictionary<string, string?>.Empty; }
        ImmutableDictionary<string, string?>.Builder properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[Count] = notes.Count.ToString(CultureInfo.InvariantCulture);
        for (int i = 0; i < notes.Count; i++)
        {
            properties[Key(i, KindKey)] = notes[i].Kind;
            properties[Key(i, TextKey)] = notes[i].Text;
            properties[Key(i, LocationKey)] = notes[i].Location.ToString(CultureInfo.InvariantCulture);
        }

        return properties.ToImmutable();
    }

    /// <summary>The notes in properties; none where there are no such properties.</summary>
    public static ImmutableArray<RepairNote> Read(ImmutableDictionary<string, string?> properties)
    {
        ImmutableArray<RepairNote>.Builder notes = ImmutableArray.CreateBuilder<RepairNote>();
        int count = Number(properties, Count, 0);
        for (int i = 0; i < count; i++)
        {
            if (properties.TryGetValue(Key(i, KindKey), out string? kind) && properties.TryGetValue(Key(i, TextKey), out string? text))
            {
                notes.Add(new RepairNote(kind ?? "", text ?? "", Number(properties, Key(i, LocationKey), Primary)));
            }
        }

        return notes.ToImmutable();
    }

    private static string Key(int index, string field) => "pbr." + index.ToString(CultureInfo.InvariantCulture) + "." + field;

    private static int Number(ImmutableDictionary<string, string?> properties, string key, int otherwise) =>
        properties.TryGetValue(key, out string? text) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : otherwise;
}
