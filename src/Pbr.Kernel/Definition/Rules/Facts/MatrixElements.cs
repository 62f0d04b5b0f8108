using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>The objectives of a matrix and their indicators, by code.</summary>
internal sealed class MatrixElements
{
    private static readonly string[] GoalNames = { "F", "FIN" };
    private static readonly string[] PurposeNames = { "P", "PROPOSITO", "PROPÓSITO" };

    private readonly Dictionary<string, List<ObjectiveFacts>> _objectives = new();
    private readonly Dictionary<string, List<IndicatorDraft>> _indicators = new();

    public MatrixElements(ProgramFacts program)
    {
        bool isWhole = program.Draft.Objectives.IsComplete;
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            isWhole &= !objective.Draft.Code.IsUnknown && objective.Draft.Activities.IsComplete && objective.Draft.Indicators.IsComplete;
            foreach (string key in KeysOf(objective)) { Add(_objectives, key, objective); }
            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                isWhole &= !indicator.Code.IsUnknown;
                if (indicator.Code.TryGet(out string code)) { Add(_indicators, ElementCode.Parse(code).Normal, indicator); }
            }
        }

        IsWhole = isWhole;
    }

    /// <summary>Whether every objective and indicator, and the code of each, was seen.</summary>
    public bool IsWhole { get; }

    /// <summary>The objectives of a code in any printed form; goal and purpose go by <c>F</c> and <c>P</c> where they have none.</summary>
    public IReadOnlyList<ObjectiveFacts> Objectives(string code) =>
        _objectives.TryGetValue(ElementCode.Parse(code).Normal, out List<ObjectiveFacts>? found) ? found : new List<ObjectiveFacts>();

    /// <summary>The indicators of a code: their own, or that of their objective.</summary>
    public IReadOnlyList<IndicatorDraft> Indicators(string code)
    {
        if (_indicators.TryGetValue(ElementCode.Parse(code).Normal, out List<IndicatorDraft>? own)) { return own; }
        return Objectives(code).SelectMany(objective => objective.Draft.Indicators).ToList();
    }

    /// <summary>Whether a code names anything of the matrix.</summary>
    public bool Has(string code) => _indicators.ContainsKey(ElementCode.Parse(code).Normal) || Objectives(code).Count > 0;

    private static IEnumerable<string> KeysOf(ObjectiveFacts objective)
    {
        if (objective.Code is { } code) { yield return code.Normal; }
        string[] names = objective.Draft.Level switch
        {
            ObjectiveLevel.Goal => GoalNames,
            ObjectiveLevel.Purpose => PurposeNames,
            _ => System.Array.Empty<string>(),
        };
        foreach (string name in names)
        {
            if (objective.Code?.Normal != name) { yield return name; }
        }
    }

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T item)
    {
        if (!index.TryGetValue(key, out List<T>? items)) { index[key] = items = new List<T>(); }
        items.Add(item);
    }
}
