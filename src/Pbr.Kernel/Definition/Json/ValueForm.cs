using System;
using System.Collections.Immutable;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>What a member of a definition file takes.</summary>
internal sealed class ValueForm
{
    private readonly Func<string, bool>? _reads;

    private ValueForm(FormKind kind, bool isList, ImmutableArray<string> words, IShape? part, Func<string, bool>? reads = null)
    {
        _reads = reads;
        Kind = kind;
        IsList = isList;
        Words = words;
        Part = part;
    }

    /// <summary>A text.</summary>
    public static ValueForm Text { get; } = new(FormKind.Text, isList: false, ImmutableArray<string>.Empty, part: null);

    /// <summary>A number.</summary>
    public static ValueForm Figure { get; } = new(FormKind.Figure, isList: false, ImmutableArray<string>.Empty, part: null);

    /// <summary>A number, or the text of a cell.</summary>
    public static ValueForm Cell { get; } = new(FormKind.Cell, isList: false, ImmutableArray<string>.Empty, part: null);

    /// <summary>A whole number.</summary>
    public static ValueForm Whole { get; } = new(FormKind.Whole, isList: false, ImmutableArray<string>.Empty, part: null);

    /// <summary>A date.</summary>
    public static ValueForm Date { get; } = new(FormKind.Date, isList: false, ImmutableArray<string>.Empty, part: null);

    /// <summary>What the value is; of a list, what each item is.</summary>
    public FormKind Kind { get; }

    /// <summary>Whether it takes several, between square brackets.</summary>
    public bool IsList { get; }

    /// <summary>The words that it takes.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The shape of the object that it takes.</summary>
    public IShape? Part { get; }

    /// <summary>What it takes, for a message.</summary>
    public Bilingual Takes => ShapeMessages.Takes(this);

    /// <summary>How to write it, as a sentence.</summary>
    public Bilingual WayOut => ShapeMessages.WayOut(this);

    /// <summary>A word of a table.</summary>
    public static ValueForm OneOf(ImmutableArray<string> words, Func<string, bool>? reads = null) => new(FormKind.Word, isList: false, words, part: null, reads);

    /// <summary>An object.</summary>
    public static ValueForm Of(IShape part) => new(FormKind.Part, isList: false, ImmutableArray<string>.Empty, part);

    /// <summary>Several of these.</summary>
    public ValueForm Several() => new(Kind, isList: true, Words, Part, _reads);

    /// <summary>Whether it takes a word.</summary>
    public bool Reads(string word) => _reads is null || _reads(word);
}
