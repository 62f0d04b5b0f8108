using System;
using System.Collections.Generic;
using System.Globalization;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <content>The kinds of member.</content>
internal sealed partial class Shape<T>
{
    /// <summary>A text.</summary>
    public Shape<T> Text(string name, DraftField field, Func<T, Given<string>> get, Func<T, Given<string>, T> set) => Add(
        name,
        ValueForm.Text,
        (draft, member, reader) => set(draft, reader.Text(name, member.Value, field)),
        (draft, sink) => WriteText(sink, name, get(draft)));

    /// <summary>A number.</summary>
    public Shape<T> Figure(string name, DraftField field, Func<T, Given<decimal>> get, Func<T, Given<decimal>, T> set) => Add(
        name,
        ValueForm.Figure,
        (draft, member, reader) => set(draft, reader.Figure(name, member.Value, field)),
        (draft, sink) => WriteFigure(sink, name, get(draft)));

    /// <summary>A number, or the text of the cell that it is printed in, from which the number is read.</summary>
    public Shape<T> Cell(
        string name, DraftField field, Func<T, Given<decimal>> get, Func<T, Given<string>> printed, Func<T, Given<decimal>, Given<string>, T> set) => Add(
        name,
        ValueForm.Cell,
        (draft, member, reader) =>
        {
            if (member.Value.Kind != JsonKind.Text) { return set(draft, reader.Figure(name, member.Value, field, ValueForm.Cell), default); }
            Given<string> cell = reader.Text(name, member.Value, field);
            return set(draft, PrintedFigure.Of(cell), cell);
        },
        (draft, sink) =>
        {
            if (printed(draft).IsKnown) { WriteText(sink, name, printed(draft)); }
            else { WriteFigure(sink, name, get(draft)); }
        });

    /// <summary>A whole number.</summary>
    public Shape<T> Whole(string name, DraftField field, Func<T, Given<int>> get, Func<T, Given<int>, T> set) => Add(
        name,
        ValueForm.Whole,
        (draft, member, reader) => set(draft, reader.Whole(name, member.Value, field)),
        (draft, sink) =>
        {
            if (get(draft).TryGet(out int value)) { sink.Figure(name, value); }
        });

    /// <summary>A date.</summary>
    public Shape<T> Date(string name, DraftField field, Func<T, Given<DateTime>> get, Func<T, Given<DateTime>, T> set) => Add(
        name,
        ValueForm.Date,
        (draft, member, reader) => set(draft, reader.Date(name, member.Value, field)),
        (draft, sink) =>
        {
            if (get(draft).TryGet(out DateTime value)) { sink.Text(name, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); }
        });

    /// <summary>A word of a table.</summary>
    public Shape<T> Word<TWord>(string name, DraftField field, WordTable<TWord> words, Func<T, Given<TWord>> get, Func<T, Given<TWord>, T> set)
        where TWord : struct => Add(
        name,
        ValueForm.OneOf(words.Words, word => words.TryRead(word, out _)),
        (draft, member, reader) => set(draft, reader.Word(name, member.Value, field, words)),
        (draft, sink) =>
        {
            if (get(draft).TryGet(out TWord value)) { sink.Text(name, words.NameOf(value)); }
        });

    /// <summary>A word of a table that a draft always has.</summary>
    public Shape<T> PlainWord<TWord>(string name, WordTable<TWord> words, Func<T, TWord?> get, Func<T, TWord, T> set)
        where TWord : struct => Add(
        name,
        ValueForm.OneOf(words.Words, word => words.TryRead(word, out _)),
        (draft, member, reader) => reader.Word(name, member.Value, DraftField.Element, words).TryGet(out TWord value) ? set(draft, value) : _open(draft),
        (draft, sink) =>
        {
            if (get(draft) is { } value) { sink.Text(name, words.NameOf(value)); }
        });

    /// <summary>Texts.</summary>
    public Shape<T> Texts(string name, DraftField field, Func<T, DraftList<Given<string>>> get, Func<T, DraftList<Given<string>>, T> set) => Several(
        name,
        ValueForm.Text,
        isShort: false,
        (value, reader) => reader.Text(name, value, field),
        get,
        set,
        (sink, item) => sink.Text(null, item.TryGet(out string text) ? text : null));

    /// <summary>Numbers; null where a cell is blank.</summary>
    public Shape<T> Figures(string name, DraftField field, Func<T, DraftList<Given<decimal>>> get, Func<T, DraftList<Given<decimal>>, T> set) => Several(
        name,
        ValueForm.Figure,
        isShort: true,
        (value, reader) => reader.Figure(name, value, field),
        get,
        set,
        (sink, item) => sink.Figure(null, item.TryGet(out decimal figure) ? figure : null));

    /// <summary>Words of a table.</summary>
    public Shape<T> Several<TWord>(
        string name, DraftField field, WordTable<TWord> words, Func<T, DraftList<Given<TWord>>> get, Func<T, DraftList<Given<TWord>>, T> set)
        where TWord : struct => Several(
        name,
        ValueForm.OneOf(words.Words, word => words.TryRead(word, out _)),
        isShort: false,
        (value, reader) => reader.Word(name, value, field, words),
        get,
        set,
        (sink, item) => sink.Text(null, item.TryGet(out TWord value) ? words.NameOf(value) : null));

    /// <summary>An object of its own.</summary>
    public Shape<T> Part<TPart>(string name, Shape<TPart> shape, Func<T, TPart?> get, Func<T, TPart, T> set)
        where TPart : class => Add(
        name,
        ValueForm.Of(shape),
        (draft, member, reader) => shape.Read(name, member.Value, reader) is { } part ? set(draft, part) : _open(draft),
        (draft, sink) =>
        {
            if (get(draft) is not { } part) { return; }
            sink.BeginPart(name);
            shape.Write(part, sink);
            sink.EndPart();
        });

    /// <summary>Objects of one shape.</summary>
    public Shape<T> Parts<TPart>(string name, Shape<TPart> shape, Func<T, DraftList<TPart>> get, Func<T, DraftList<TPart>, T> set)
        where TPart : class => Add(
        name,
        ValueForm.Of(shape).Several(),
        (draft, member, reader) => set(draft, ReadParts(member, shape, reader)),
        (draft, sink) =>
        {
            DraftList<TPart> parts = get(draft);
            if (parts.Count == 0) { return; }
            sink.BeginList(name, isShort: false);
            foreach (TPart part in parts)
            {
                sink.BeginPart(null);
                shape.Write(part, sink);
                sink.EndPart();
            }

            sink.EndList();
        });

    private static DraftList<TPart> ReadParts<TPart>(JsonMember member, Shape<TPart> shape, ValueReader reader)
        where TPart : class
    {
        DraftList<TPart> empty = DraftList<TPart>.Empty;
        if (reader.Items(member, ValueForm.Of(shape).Several()) is not { } items) { return empty.Opened(); }
        List<TPart> parts = new();
        bool isWhole = true;
        foreach (JsonValue item in items)
        {
            TPart? part = shape.Read(member.Name.Text, item, reader);
            if (part is null) { isWhole = false; }
            else { parts.Add(part); }
        }

        DraftList<TPart> list = DraftList<TPart>.Of(parts);
        return isWhole ? list : list.Opened();
    }

    private Shape<T> Several<TItem>(
        string name,
        ValueForm form,
        bool isShort,
        Func<JsonValue, ValueReader, Given<TItem>> read,
        Func<T, DraftList<Given<TItem>>> get,
        Func<T, DraftList<Given<TItem>>, T> set,
        Action<IDefinitionSink, Given<TItem>> write) => Add(
        name,
        form.Several(),
        (draft, member, reader) => set(draft, ReadSeveral(member, form, read, reader)),
        (draft, sink) =>
        {
            DraftList<Given<TItem>> items = get(draft);
            if (items.Count == 0) { return; }
            sink.BeginList(name, isShort);
            foreach (Given<TItem> item in items) { write(sink, item); }
            sink.EndList();
        });

    private static DraftList<Given<TItem>> ReadSeveral<TItem>(JsonMember member, ValueForm form, Func<JsonValue, ValueReader, Given<TItem>> read, ValueReader reader)
    {
        DraftList<Given<TItem>> empty = DraftList<Given<TItem>>.Empty;
        if (reader.Items(member, form.Several()) is not { } values) { return empty.Opened(); }
        List<Given<TItem>> items = new(values.Count);
        foreach (JsonValue value in values) { items.Add(read(value, reader)); }
        return DraftList<Given<TItem>>.Of(items);
    }

    private static void WriteText(IDefinitionSink sink, string name, Given<string> given)
    {
        if (given.TryGet(out string text)) { sink.Text(name, text); }
    }

    private static void WriteFigure(IDefinitionSink sink, string name, Given<decimal> given)
    {
        if (given.TryGet(out decimal figure)) { sink.Figure(name, figure); }
    }
}
