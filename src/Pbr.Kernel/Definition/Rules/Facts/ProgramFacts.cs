using System;
using System.Collections.Generic;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>One programme, and what several rules need to know of it, worked out once.</summary>
internal sealed class ProgramFacts
{
    private readonly KnownFacts _known;
    private readonly Lazy<MatrixElements> _elements;
    private readonly Lazy<IReadOnlyList<SheetFacts>> _sheets;
    private readonly Lazy<LinkFacts> _links;

    public ProgramFacts(ProgramDraft draft, Profile? profile = null, KnownFacts? known = null)
    {
        _known = known ?? new KnownFacts();
        Draft = draft;
        Profile = profile ?? Profile.Default;
        List<ObjectiveFacts> objectives = new();
        foreach (ObjectiveDraft objective in draft.Objectives)
        {
            ObjectiveFacts facts = new(objective, parent: null);
            objectives.Add(facts);
            foreach (ObjectiveDraft activity in objective.Activities) { objectives.Add(new ObjectiveFacts(activity, facts)); }
        }

        Objectives = objectives;
        _elements = new Lazy<MatrixElements>(() => new MatrixElements(this));
        _sheets = new Lazy<IReadOnlyList<SheetFacts>>(ListSheets);
        _links = new Lazy<LinkFacts>(() => new LinkFacts(Sheets));
        Matrix = new MatrixFacts(draft, objectives);
    }

    /// <summary>What the author wrote.</summary>
    public ProgramDraft Draft { get; }

    /// <summary>What the government's method asks.</summary>
    public Profile Profile { get; }

    /// <summary>Every objective with the one it is nested in, in the order written.</summary>
    public IReadOnlyList<ObjectiveFacts> Objectives { get; }

    /// <summary>The objectives and indicators by code.</summary>
    public MatrixElements Elements => _elements.Value;

    /// <summary>The objectives by level, each activity with its component.</summary>
    public MatrixFacts Matrix { get; }

    /// <summary>Where a finding about what the programme lacks points: its code, else its name, else the whole of it; null where none was written.</summary>
    public Place? Place =>
        !Draft.Code.IsMissing ? Draft.Code.Place()
        : !Draft.Name.IsMissing ? Draft.Name.Place()
        : Draft.Element is { } element ? new Place(element)
        : null;

    /// <summary>How a message calls the programme: its code, else its name; empty where neither is known.</summary>
    public string Name => Draft.Code.Or(Draft.Name.Or(""));

    /// <summary>The codes on the way to an objective, from the programme down.</summary>
    public string SubjectOf(ObjectiveFacts objective) => objective.SubjectUnder(Draft.Code.Or(""));

    /// <summary>Every indicator at its place, in the order written.</summary>
    public IReadOnlyList<SheetFacts> Sheets => _sheets.Value;

    /// <summary>The links from variables to the indicators whose results they are.</summary>
    public LinkFacts Links => _links.Value;

    private List<SheetFacts> ListSheets()
    {
        List<SheetFacts> sheets = new();
        string root = Draft.Code.Or("");
        foreach (ObjectiveFacts objective in Objectives)
        {
            string above = objective.Parent is { } parent ? Subjects.Under(root, parent) : root;
            string subject = Subjects.Under(above, objective.Draft);
            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                sheets.Add(new SheetFacts(objective, _known.Of(indicator, Profile), Subjects.Under(subject, indicator.Code)));
            }
        }

        return sheets;
    }
}
