using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>Collects what is wrong with a definition file, as findings at their line and column.</summary>
internal sealed class JsonProblems
{
    /// <summary>How many are reported; who has mended so many sees the rest.</summary>
    public const int Most = 100;

    private const int LongestQuote = 80;

    private readonly List<Finding> _findings = new();
    private readonly RuleOptions _options;
    private readonly FindingSink _sink;

    public JsonProblems(JsonSource source, RuleOptions options)
    {
        Source = source;
        _options = options;
        _sink = new FindingSink(_findings, "", options);
    }

    /// <summary>The file.</summary>
    public JsonSource Source { get; }

    /// <summary>What was reported, in the order of the file.</summary>
    public ImmutableArray<Finding> ToFindings()
    {
        List<Finding> ordered = new(_findings);
        ordered.Sort((left, right) => StartOf(left).CompareTo(StartOf(right)));
        return ordered.ToImmutableArray();
    }

    /// <summary>Something that is not JSON.</summary>
    public void Unreadable(int start, int end, Message message)
    {
        if (Takes(DefinitionFileIsReadable.Rule)) { _sink.Report(DefinitionFileIsReadable.Rule, new Place(Anchor(start, end)), message.Fact, message.WayOut); }
    }

    /// <summary>A name that an object has already.</summary>
    public void Twice(JsonValue name, JsonValue first)
    {
        if (!Takes(DefinitionFileIsReadable.Rule)) { return; }
        Message message = JsonMessages.Twice(name.Text);
        _sink.Report(
            DefinitionFileIsReadable.Rule,
            DefinitionFileIsReadable.Rule.DefaultSeverity,
            new Place(TextAnchor(DraftField.Element, name)),
            new object[] { message.Fact, message.WayOut },
            related: ImmutableArray.Create(new Place(TextAnchor(DraftField.Element, first))));
    }

    /// <summary>A member that an object of this shape does not have.</summary>
    public void Unknown(JsonValue name, IShape shape)
    {
        if (!Takes(MemberIsKnown.Rule)) { return; }
        Place place = new(TextAnchor(DraftField.Element, name));
        IReadOnlyList<string> near = NearMisses.Of(name.Text, shape.Names);
        _sink.Report(
            MemberIsKnown.Rule,
            MemberIsKnown.Rule.DefaultSeverity,
            place,
            new object[] { Cut(name.Text), shape.Name, ShapeMessages.Instead(near, shape.Names) },
            repairs: Repairs(place, near));
    }

    /// <summary>A member that an object of this shape needs and does not have.</summary>
    public void Absent(string member, ValueForm form, int start) => Unsuited(member, form, new Anchor(DraftField.Element, null, JsonPlace.OfWhole(Source, start, start + 1)), ShapeMessages.Nothing, form.WayOut);

    /// <summary>A value of another kind than its member takes; the anchor is that of the draft's unknown value.</summary>
    public void Unsuited(string member, ValueForm form, JsonValue value, Anchor anchor)
    {
        if (value.Kind == JsonKind.Unreadable || !Takes(ValueSuitsMember.Rule)) { return; }
        IReadOnlyList<string> near = value.Kind == JsonKind.Text ? NearMisses.Of(value.Text, form.Words) : Array.Empty<string>();
        Bilingual wayOut = near.Count > 0 ? ShapeMessages.Write(near) : form.WayOut;
        Unsuited(member, form, anchor, ShapeMessages.What(value, Cut(value.Text)), wayOut, Repairs(new Place(anchor), near));
    }

    /// <summary>The place of a whole value.</summary>
    public Anchor Anchor(DraftField field, JsonValue value) => new(field, null, JsonPlace.OfWhole(Source, value.Start, value.End));

    /// <summary>The place of a string, of which single characters can be pointed at.</summary>
    public Anchor TextAnchor(DraftField field, JsonValue text) => new(field, text.Text, JsonPlace.OfText(Source, text));

    private void Unsuited(string member, ValueForm form, Anchor anchor, Bilingual what, Bilingual wayOut, ImmutableArray<Repair>? repairs = null)
    {
        if (!Takes(ValueSuitsMember.Rule)) { return; }
        _sink.Report(ValueSuitsMember.Rule, ValueSuitsMember.Rule.DefaultSeverity, new Place(anchor), new object[] { member, form.Takes, what, wayOut }, repairs: repairs);
    }

    private bool Takes(RuleInfo rule) => _findings.Count < Most && _options.Runs(rule);

    private static ImmutableArray<Repair> Repairs(Place place, IReadOnlyList<string> texts)
    {
        ImmutableArray<Repair>.Builder repairs = ImmutableArray.CreateBuilder<Repair>();
        foreach (string text in texts)
        {
            Bilingual title = new($"Escribir '{text}'", $"Write '{text}'");
            repairs.Add(new Repair(title, ImmutableArray.Create(RepairEdit.Replace(place, text)), isGuess: texts.Count > 1));
        }

        return repairs.ToImmutable();
    }

    private Anchor Anchor(int start, int end) =>
        new(DraftField.Element, Cut(Source.Text.Substring(start, end - start)), JsonPlace.OfWhole(Source, start, end));

    private static int StartOf(Finding finding) => finding.Place.Location?.Start ?? 0;

    private static string Cut(string text) => text.Length <= LongestQuote ? text : text.Substring(0, LongestQuote) + "…";
}
