using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>The objectives of one programme by level, each activity with its component, and how much of it all is known.</summary>
internal sealed class MatrixFacts
{
    public MatrixFacts(ProgramDraft draft, IReadOnlyList<ObjectiveFacts> objectives)
    {
        ILookup<ObjectiveLevel, ObjectiveFacts> levels = objectives.ToLookup(one => one.Level);
        Goals = levels[ObjectiveLevel.Goal].ToList();
        Purposes = levels[ObjectiveLevel.Purpose].ToList();
        Components = levels[ObjectiveLevel.Component].ToList();
        Activities = levels[ObjectiveLevel.Activity].ToList();
        IsComplete = draft.Objectives.IsComplete;
        HasAllActivities = IsComplete && Components.All(component => component.Draft.Activities.IsComplete);
        HasAllCodes = IsComplete && Components.All(component => component.Number.Component is not null);
        ByNumber = Index(Components);
        foreach (ObjectiveFacts activity in Activities)
        {
            if (activity.Component is null && Find(activity) is { } component) { activity.BelongTo(component); }
        }
    }

    /// <summary>The objectives of the level Fin.</summary>
    public IReadOnlyList<ObjectiveFacts> Goals { get; }

    /// <summary>The objectives of the level Propósito.</summary>
    public IReadOnlyList<ObjectiveFacts> Purposes { get; }

    /// <summary>The components, in the order written.</summary>
    public IReadOnlyList<ObjectiveFacts> Components { get; }

    /// <summary>The activities, in the order written.</summary>
    public IReadOnlyList<ObjectiveFacts> Activities { get; }

    /// <summary>The first component of each number.</summary>
    public IReadOnlyDictionary<string, ObjectiveFacts> ByNumber { get; }

    /// <summary>Whether every goal, purpose and component was seen.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether every activity was seen too.</summary>
    public bool HasAllActivities { get; }

    /// <summary>Whether every component was seen, with its code.</summary>
    public bool HasAllCodes { get; }

    /// <summary>Whether the programme has a matrix: a plan of activities alone has none, and neither has one that only groups them by unit or programme.</summary>
    public bool IsMatrix => Goals.Count + Purposes.Count > 0 || (Components.Count > 0 && !GroupsActivities);

    /// <summary>Whether both upper levels are missing: a part of a matrix may have been written down and not the whole.</summary>
    public bool IsPart => Goals.Count + Purposes.Count == 0;

    /// <summary>The objective above another: the purpose over components, the goal over the purpose; null where it is not one.</summary>
    public ObjectiveFacts? Above(ObjectiveFacts objective) => objective.Level switch
    {
        ObjectiveLevel.Activity => objective.Component,
        ObjectiveLevel.Component => Purposes.Count == 1 ? Purposes[0] : null,
        ObjectiveLevel.Purpose => Goals.Count == 1 ? Goals[0] : null,
        _ => null,
    };

    /// <summary>Whether several components are headings over measured activities, and nothing says of any objective what a matrix says.</summary>
    private bool GroupsActivities =>
        HasAllActivities
        && Components.Count > 1
        && Activities.Any(activity => activity.Draft.Indicators.Count > 0)
        && Components.All(component => component.Draft.Activities.Count > 0 && Absence.IsNone(component.Draft.Indicators) && Absence.IsNone(component.Draft.MeansOfVerification))
        && Components.Concat(Activities).All(one => Absence.IsNone(one.Draft.Assumptions));

    private ObjectiveFacts? Find(ObjectiveFacts activity)
    {
        if (activity.Number.Component is { } named)
        {
            foreach (string key in ObjectiveNumber.Above(named))
            {
                if (ByNumber.TryGetValue(key, out ObjectiveFacts? found)) { return found; }
            }
        }

        // Where components go by letters, A.1 is the first activity of component A.
        return activity.Number.Component is null && activity.Draft.Code.TryGet(out string code)
            && ElementCode.Parts(code) is { Count: 2 } parts && ByNumber.TryGetValue(parts[0], out ObjectiveFacts? lettered)
            ? lettered
            : null;
    }

    private static Dictionary<string, ObjectiveFacts> Index(IReadOnlyList<ObjectiveFacts> components)
    {
        Dictionary<string, ObjectiveFacts> index = new(System.StringComparer.Ordinal);
        foreach (ObjectiveFacts component in components)
        {
            if (component.Number.Component is { } number && !index.ContainsKey(number)) { index.Add(number, component); }
        }

        return index;
    }
}
