using System;
using System.Collections.Generic;
using Pbr.Kernel.Drafts;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>One row of the analytic structure with both sides as rules compare them, and the objective that its code names.</summary>
internal sealed class MirrorRow
{
    public MirrorRow(MirrorDraft draft)
    {
        Draft = draft;
        Problem = draft.Problem.TryGet(out string problem) ? Sentence.Of(problem) : null;
        Solution = draft.Solution.TryGet(out string solution) ? Sentence.Of(solution) : null;
    }

    /// <summary>What the author wrote.</summary>
    public MirrorDraft Draft { get; }

    /// <summary>The cause or effect; null where it is not known.</summary>
    public Sentence? Problem { get; }

    /// <summary>The means or end; null where it is not known.</summary>
    public Sentence? Solution { get; }

    /// <summary>The component or activity that the code names; null where it names none of the matrix.</summary>
    public ObjectiveFacts? Objective { get; private set; }

    /// <summary>The level that the code surely names: a component's <c>C.2</c>, an activity's <c>A.2.1</c>; null where it may be something else.</summary>
    public ObjectiveLevel? Level { get; private set; }

    /// <summary>The causes of a diagnosis, each with the objective it became.</summary>
    public static IReadOnlyList<MirrorRow> Causes(DiagnosisDraft diagnosis, MatrixFacts matrix)
    {
        Dictionary<string, ObjectiveFacts> objectives = Index(matrix);
        List<MirrorRow> rows = new();
        foreach (MirrorDraft cause in diagnosis.Causes)
        {
            MirrorRow row = new(cause);
            row.Find(objectives);
            rows.Add(row);
        }

        return rows;
    }

    private static Dictionary<string, ObjectiveFacts> Index(MatrixFacts matrix)
    {
        Dictionary<string, ObjectiveFacts> index = new(StringComparer.Ordinal);
        foreach (ObjectiveFacts component in matrix.Components)
        {
            Add(component.Number.Component is { } number ? "C:" + number : null, component);
            Add(component.Code?.Normal, component);
        }

        foreach (ObjectiveFacts activity in matrix.Activities)
        {
            // An activity 1 that is written inside of component 2 is what others call 2.1.
            string? number = activity.Component?.Number.Component ?? activity.Number.Component;
            Add(number is not null && activity.Number.Own is { } own ? Key(number, own) : null, activity);
            Add(activity.Code?.Normal, activity);
        }

        return index;

        void Add(string? key, ObjectiveFacts objective)
        {
            if (key is not null && !index.ContainsKey(key)) { index.Add(key, objective); }
        }
    }

    private static string Key(string component, int own) => FormattableString.Invariant($"A:{component}.{own}");

    private void Find(Dictionary<string, ObjectiveFacts> objectives)
    {
        if (!Draft.Code.TryGet(out string code)) { return; }
        ElementCode normal = ElementCode.Parse(code);
        string? key = null;
        if (normal.Component is not null) { Level = normal.Activity is null ? ObjectiveLevel.Component : ObjectiveLevel.Activity; }
        ObjectiveNumber activity = ObjectiveNumber.OfActivity(code);
        if (activity is { Component: { } component, Own: { } own }) { key = Key(component, own); }
        else if (ObjectiveNumber.OfComponent(code).Component is { } number) { key = "C:" + number; }
        if (key is not null && objectives.TryGetValue(key, out ObjectiveFacts? byNumber)) { Objective = byNumber; }
        else if (objectives.TryGetValue(normal.Normal, out ObjectiveFacts? byCode)) { Objective = byCode; }
    }
}
