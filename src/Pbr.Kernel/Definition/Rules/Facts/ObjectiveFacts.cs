using System;
using System.Collections.Generic;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>An objective, with its place in the matrix and its text as rules compare it.</summary>
internal sealed class ObjectiveFacts
{
    private readonly Lazy<Sentence?> _summary;
    private readonly List<ObjectiveFacts> _activities = new();

    public ObjectiveFacts(ObjectiveDraft draft, ObjectiveFacts? parent)
    {
        Draft = draft;
        Parent = parent?.Draft;
        Component = parent;
        parent?._activities.Add(this);
        Code = draft.Code.TryGet(out string code) ? ElementCode.Parse(code) : null;
        Number = code is null || draft.Level < ObjectiveLevel.Component ? default
            : draft.Level == ObjectiveLevel.Component ? ObjectiveNumber.OfComponent(code)
            : ObjectiveNumber.OfActivity(code);
        _summary = new Lazy<Sentence?>(() => draft.NarrativeSummary.TryGet(out string text) ? Sentence.Of(text) : null);
    }

    /// <summary>What the author wrote.</summary>
    public ObjectiveDraft Draft { get; }

    /// <summary>The component it is written inside of, or null.</summary>
    public ObjectiveDraft? Parent { get; }

    /// <summary>The component that an activity belongs to: the one around it, or the one that its code names; null where none is.</summary>
    public ObjectiveFacts? Component { get; private set; }

    /// <summary>The activities of a component, wherever they are written.</summary>
    public IReadOnlyList<ObjectiveFacts> Activities => _activities;

    /// <summary>Its code in normal form, or null where none is known.</summary>
    public ElementCode? Code { get; }

    /// <summary>What its code tells; nothing where none is known.</summary>
    public ObjectiveNumber Number { get; }

    /// <summary>Its narrative summary as rules compare it, or null where none is known.</summary>
    public Sentence? Summary => _summary.Value;

    /// <summary>The level, such as <see cref="ObjectiveLevel.Activity"/>.</summary>
    public ObjectiveLevel Level => Draft.Level;

    /// <summary>Where a finding about what it lacks points: its code, else its text, else the whole of it; null where none was written anywhere.</summary>
    public Place? Place =>
        !Draft.Code.IsMissing ? Draft.Code.Place()
        : !Draft.NarrativeSummary.IsMissing ? Draft.NarrativeSummary.Place()
        : Draft.Element is { } element ? new Place(element)
        : null;

    /// <summary>How a message calls it, with the article.</summary>
    public Bilingual Name
    {
        get
        {
            string quoted = Draft.Code.TryGet(out string code) ? $" '{code}'" : "";
            return Level switch
            {
                ObjectiveLevel.Goal => new("el Fin", "the goal"),
                ObjectiveLevel.Purpose => new("el Propósito", "the purpose"),
                ObjectiveLevel.Component => new("el componente" + quoted, "component" + quoted),
                _ => new("la actividad" + quoted, "activity" + quoted),
            };
        }
    }

    /// <summary>The same, at the beginning of a sentence.</summary>
    public Bilingual NameAtStart
    {
        get
        {
            Bilingual name = Name;
            return new(Capital(name.Spanish), Capital(name.English));
        }
    }

    /// <summary>The codes on the way to it, from the programme down.</summary>
    public string SubjectUnder(string program) => Subjects.Under(Parent is null ? program : Subjects.Under(program, Parent), Draft);

    /// <summary>Notes the component that its code names.</summary>
    internal void BelongTo(ObjectiveFacts component)
    {
        Component = component;
        component._activities.Add(this);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
