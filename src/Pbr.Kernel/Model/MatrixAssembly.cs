using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;

namespace Pbr.Kernel;

/// <summary>The making of a matrix: which activity belongs to which component, which finding to which indicator, which key to whom.</summary>
internal sealed class MatrixAssembly
{
    private readonly ProgramDraft _draft;
    private readonly FindingIndex _across;
    private readonly RuleOptions _options;
    private readonly List<Finding> _indicatorFindings = new();
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

    public MatrixAssembly(ProgramDraft draft, ImmutableArray<Finding> across, RuleOptions options)
    {
        _draft = draft;
        _options = options;
        _across = new FindingIndex(across);
    }

    /// <summary>What was found within single indicators, in the order written.</summary>
    public ImmutableArray<Finding> IndicatorFindings => _indicatorFindings.ToImmutableArray();

    public IndicatorMatrix Assemble()
    {
        string root = _draft.Code.Or("");
        List<(ObjectiveDraft Draft, ImmutableArray<Indicator> Indicators, List<Objective> Inner)> parts = new();
        Dictionary<int, int> components = new();
        foreach (ObjectiveDraft draft in _draft.Objectives)
        {
            string subject = Subjects.Under(root, draft);
            ImmutableArray<Indicator> indicators = IndicatorsOf(draft, subject);
            List<Objective> inner = new();
            Collect(draft, subject, inner);

            if (draft.Level == ObjectiveLevel.Component && CodeOf(draft) is { Component: int number }) { components.TryAdd(number, parts.Count); }
            parts.Add((draft, indicators, inner));
        }

        List<Objective> objectives = new();
        bool[] moved = new bool[parts.Count];
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Draft.Level == ObjectiveLevel.Activity && CodeOf(parts[i].Draft) is { Component: int number } && components.TryGetValue(number, out int home))
            {
                parts[home].Inner.Add(Make(parts[i].Draft, parts[i].Indicators, new List<Objective>()));
                parts[home].Inner.AddRange(parts[i].Inner);
                moved[i] = true;
            }
        }

        for (int i = 0; i < parts.Count; i++)
        {
            if (!moved[i]) { objectives.Add(Make(parts[i].Draft, parts[i].Indicators, parts[i].Inner)); }
        }

        return new IndicatorMatrix(objectives.ToImmutableArray());
    }

    private static ElementCode? CodeOf(ObjectiveDraft draft) => draft.Code.TryGet(out string code) ? ElementCode.Parse(code) : null;

    private static string KeyOf(ObjectiveDraft draft) => CodeOf(draft)?.Normal ?? draft.Level switch
    {
        ObjectiveLevel.Goal => "F",
        ObjectiveLevel.Purpose => "P",
        _ => "",
    };

    private static Objective Make(ObjectiveDraft draft, ImmutableArray<Indicator> indicators, List<Objective> activities) =>
        new(draft.Level, KeyOf(draft))
        {
            Code = draft.Code.Text(),
            NarrativeSummary = draft.NarrativeSummary.Or(""),
            Assumptions = draft.Assumptions.Texts(),
            MeansOfVerification = draft.MeansOfVerification.Texts(),
            SourcesOfInformation = draft.SourcesOfInformation.Texts(),
            Indicators = indicators,
            Activities = activities.ToImmutableArray(),
        };

    // Nothing in a draft forbids an activity inside an activity; both are then activities of the component.
    private void Collect(ObjectiveDraft outer, string subject, List<Objective> inner)
    {
        foreach (ObjectiveDraft activity in outer.Activities)
        {
            string name = Subjects.Under(subject, activity);
            inner.Add(Make(activity, IndicatorsOf(activity, name), new List<Objective>()));
            Collect(activity, name, inner);
        }
    }

    private ImmutableArray<Indicator> IndicatorsOf(ObjectiveDraft objective, string subject)
    {
        string objectiveKey = KeyOf(objective);
        ImmutableArray<Indicator>.Builder indicators = ImmutableArray.CreateBuilder<Indicator>();
        foreach (IndicatorDraft draft in objective.Indicators)
        {
            ImmutableArray<Finding> own = RuleBook.Check(draft, Subjects.Under(subject, draft.Code), _options);
            _indicatorFindings.AddRange(own);
            string key = Unique(draft.Code.TryGet(out string code) ? ElementCode.Parse(code).Normal : objectiveKey);
            indicators.Add(IndicatorAssembly.Make(draft, key, objective.Level, objectiveKey, _across.About(objective, draft).AddRange(own)));
        }

        return indicators.ToImmutable();
    }

    private string Unique(string key)
    {
        int count = _keys.GetValueOrDefault(key) + 1;
        _keys[key] = count;
        return count == 1 ? key : FormattableString.Invariant($"{key}#{count}");
    }
}
