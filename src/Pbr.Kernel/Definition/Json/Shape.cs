using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>How one kind of object in a definition file and one kind of draft become each other.</summary>
/// <typeparam name="T">The draft.</typeparam>
/// <remarks>One table serves the reader, the writer and the check of the published schema. Filled once, then never changed; safe to share.</remarks>
internal sealed partial class Shape<T> : IShape
    where T : class
{
    private readonly Dictionary<string, ShapeMember<T>> _members = new(StringComparer.Ordinal);
    private readonly List<string> _names = new();
    private readonly List<string> _required = new();
    private readonly Func<T> _start;
    private Func<T, T> _open = draft => draft;
    private Func<T, Anchor, T> _place = (draft, _) => draft;
    private DraftField _field = DraftField.Element;
    private string[] _namedBy = Array.Empty<string>();

    /// <summary>Makes a shape without members.</summary>
    /// <param name="spanish">What such an object is called in Spanish, with its article.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="start">Makes an empty draft.</param>
    public Shape(string spanish, string english, Func<T> start)
    {
        Name = new Bilingual(spanish, english);
        _start = start;
    }

    /// <inheritdoc/>
    public Bilingual Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names => _names;

    /// <inheritdoc/>
    public IReadOnlyList<string> Required => _required;

    /// <inheritdoc/>
    public ValueForm FormOf(string name) => _members[name].Form;

    /// <summary>What to do with a draft of which a part could not be read: it may hold more than is known.</summary>
    public Shape<T> Opening(Func<T, T> open)
    {
        _open = open;
        return this;
    }

    /// <summary>How a draft is given its own place: that of the first of these members that is there, else that of the brace.</summary>
    public Shape<T> Placed(DraftField field, Func<T, Anchor, T> place, params string[] namedBy)
    {
        _field = field;
        _place = place;
        _namedBy = namedBy;
        return this;
    }

    /// <summary>Members without which an object says nothing: it is reported and left out.</summary>
    public Shape<T> Needing(params string[] names)
    {
        _required.AddRange(names);
        return this;
    }

    /// <summary>The draft that an object describes; null, and reported, where it cannot be one.</summary>
    public T? Read(string member, JsonValue value, ValueReader reader, DraftField field = DraftField.Element)
    {
        if (value.Kind != JsonKind.Object)
        {
            reader.Problems.Unsuited(member, ValueForm.Of(this), value, reader.Problems.Anchor(field, value));
            return null;
        }

        T draft = _start();
        bool isWhole = true;
        foreach (JsonMember one in value.Members)
        {
            if (!_members.TryGetValue(one.Name.Text, out ShapeMember<T>? known))
            {
                reader.Problems.Unknown(one.Name, this);
                isWhole = false;
            }
            else if (one.Value.Kind != JsonKind.Null)
            {
                draft = known.Read(draft, one, reader);
            }
        }

        if (!HasRequired(value, reader)) { return null; }
        draft = _place(draft, PlaceOf(value, reader));
        return isWhole ? draft : _open(draft);
    }

    /// <summary>Writes the members of a draft, in the order of the shape.</summary>
    public void Write(T draft, IDefinitionSink sink)
    {
        foreach (string name in _names) { _members[name].Write(draft, sink); }
    }

    /// <summary>A needed word that cannot be read was reported already; one that is not there is reported here.</summary>
    private bool HasRequired(JsonValue value, ValueReader reader)
    {
        bool isUsable = true;
        foreach (string name in _required)
        {
            JsonMember? member = value.Members.FirstOrDefault(one => one.Name.Text == name);
            if (member is null || member.Value.Kind == JsonKind.Null) { reader.Problems.Absent(name, FormOf(name), value.Start); }
            isUsable &= member is not null && IsOfKind(member.Value, FormOf(name));
        }

        return isUsable;
    }

    private static bool IsOfKind(JsonValue value, ValueForm form) => form.Kind switch
    {
        FormKind.Word => value.Kind == JsonKind.Text && form.Reads(value.Text),
        FormKind.Text => value.Kind == JsonKind.Text,
        _ => true,
    };

    private Anchor PlaceOf(JsonValue value, ValueReader reader)
    {
        foreach (string name in _namedBy)
        {
            JsonMember? member = value.Members.FirstOrDefault(one => one.Name.Text == name);
            if (member?.Value.Kind == JsonKind.Text) { return reader.Problems.TextAnchor(_field, member.Value); }
            if (member?.Value.Kind == JsonKind.Array) { return reader.Problems.Anchor(_field, member.Value); }
        }

        return reader.Problems.Anchor(_field, new JsonValue(JsonKind.Object, value.Start, value.Start + 1));
    }

    private Shape<T> Add(string name, ValueForm form, Func<T, JsonMember, ValueReader, T> read, Action<T, IDefinitionSink> write)
    {
        _members.Add(name, new ShapeMember<T>(name, form, read, write));
        _names.Add(name);
        return this;
    }
}
