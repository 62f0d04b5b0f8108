using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Pbr.Analyzers.Reporting;

/// <summary>One repair as a diagnostic carries it in its properties, from the analyzer to the code fix.</summary>
/// <remarks>Compiled into both assemblies: they may not reference each other. A line a repair and a line an edit, their fields behind tabs.</remarks>
internal sealed class RepairNote
{
    /// <summary>The one property that holds a diagnostic's repairs.</summary>
    public const string Property = "pbr.repairs";

    private const string RepairLine = "repair";
    private const string EditLine = "edit";
    private const string GuessMark = "guess";
    private const int FieldsOfRepair = 5;
    private const int FieldsOfEdit = 5;

    /// <summary>Makes a note.</summary>
    public RepairNote(string spanishTitle, string englishTitle, string kind, bool isGuess, ImmutableArray<EditNote> edits)
    {
        SpanishTitle = spanishTitle;
        EnglishTitle = englishTitle;
        Kind = kind;
        IsGuess = isGuess;
        Edits = edits;
    }

    /// <summary>What it does, in Spanish.</summary>
    public string SpanishTitle { get; }

    /// <summary>What it does, in English.</summary>
    public string EnglishTitle { get; }

    /// <summary>What its like is known by among the repairs of other diagnostics.</summary>
    public string Kind { get; }

    /// <summary>Whether it is one of several that may be right.</summary>
    public bool IsGuess { get; }

    /// <summary>What is changed, all together.</summary>
    public ImmutableArray<EditNote> Edits { get; }

    /// <summary>Notes as properties.</summary>
    public static ImmutableDictionary<string, string?> Write(IReadOnlyList<RepairNote> notes)
    {
        if (notes.Count == 0) { return ImmutableDictionary<string, string?>.Empty; }
        StringBuilder text = new();
        foreach (RepairNote note in notes)
        {
            Line(text, RepairLine, note.Kind, note.IsGuess ? GuessMark : "", note.SpanishTitle, note.EnglishTitle);
            foreach (EditNote edit in note.Edits)
            {
                Line(text, EditLine, edit.Kind, edit.Location.ToString(CultureInfo.InvariantCulture), edit.Name, edit.Text);
            }
        }

        return ImmutableDictionary<string, string?>.Empty.Add(Property, text.ToString());
    }

    /// <summary>The notes in properties; none where there are no such properties.</summary>
    public static ImmutableArray<RepairNote> Read(ImmutableDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(Property, out string? text) || text is null) { return ImmutableArray<RepairNote>.Empty; }
        ImmutableArray<RepairNote>.Builder notes = ImmutableArray.CreateBuilder<RepairNote>();
        string[]? head = null;
        ImmutableArray<EditNote>.Builder edits = ImmutableArray.CreateBuilder<EditNote>();
        foreach (string line in text.Split('\n'))
        {
            string[] fields = line.Split('\t');
            if (fields[0] == RepairLine && fields.Length == FieldsOfRepair)
            {
                Finish();
                head = fields;
            }
            else if (fields[0] == EditLine && fields.Length == FieldsOfEdit && int.TryParse(fields[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int location))
            {
                edits.Add(new EditNote(fields[1], location, Unescape(fields[3]), Unescape(fields[4])));
            }
        }

        Finish();
        return notes.ToImmutable();

        void Finish()
        {
            if (head is not null) { notes.Add(new RepairNote(Unescape(head[3]), Unescape(head[4]), Unescape(head[1]), head[2] == GuessMark, edits.ToImmutable())); }
            head = null;
            edits.Clear();
        }
    }

    private static void Line(StringBuilder text, params string[] fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0) { text.Append('\t'); }
            foreach (char c in fields[i])
            {
                int escaped = Array.IndexOf(Escaped, c);
                if (escaped < 0) { text.Append(c); }
                else { text.Append('\\').Append(Escapes[escaped]); }
            }
        }

        text.Append('\n');
    }

    private static readonly char[] Escaped = { '\\', '\t', '\n', '\r' };
    private static readonly char[] Escapes = { '\\', 't', 'n', 'r' };

    private static string Unescape(string field)
    {
        if (field.IndexOf('\\') < 0) { return field; }
        StringBuilder text = new(field.Length);
        for (int i = 0; i < field.Length; i++)
        {
            int escape = field[i] == '\\' && i + 1 < field.Length ? Array.IndexOf(Escapes, field[i + 1]) : -1;
            if (escape < 0) { text.Append(field[i]); }
            else
            {
                text.Append(Escaped[escape]);
                i++;
            }
        }

        return text.ToString();
    }
}
