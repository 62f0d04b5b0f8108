using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>Which indicators use the results of which, by the codes that variables name. Everything takes time in proportion to the links.</summary>
internal sealed class LinkFacts
{
    /// <summary>No programme comes near; it bounds the work on hostile ones.</summary>
    private const int MostCircles = 50;

    private readonly IReadOnlyList<SheetFacts> _sheets;
    private readonly Dictionary<string, int> _byOwnCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byObjective = new(StringComparer.Ordinal);
    private readonly List<List<(VariableDraft Variable, int Source)>> _links = new();
    private readonly Lazy<IReadOnlyList<int>> _order;
    private readonly Lazy<IReadOnlyList<IReadOnlyList<(int Sheet, VariableDraft Variable)>>> _circles;

    public LinkFacts(IReadOnlyList<SheetFacts> sheets)
    {
        _sheets = sheets;
        for (int i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].Indicator.Draft.Code.TryGet(out string code)) { AddOnce(_byOwnCode, ElementCode.Parse(code).Normal, i); }
            if (ObjectiveKey(sheets[i].Objective) is { } key) { AddOnce(_byObjective, key, i); }
        }

        for (int i = 0; i < sheets.Count; i++)
        {
            List<(VariableDraft, int)> links = new();
            foreach (VariableDraft variable in sheets[i].Indicator.Draft.Variables)
            {
                if (SourceOf(variable) is { } source) { links.Add((variable, source)); }
            }

            _links.Add(links);
        }

        _order = new Lazy<IReadOnlyList<int>>(Sort);
        _circles = new Lazy<IReadOnlyList<IReadOnlyList<(int, VariableDraft)>>>(FindCircles);
    }

    /// <summary>The sheets that stand in no circle and behind none; one that uses a result comes after the one that gives it.</summary>
    public IReadOnlyList<int> Order => _order.Value;

    /// <summary>The circles: each sheet with its variable that is the result of the next one; the last one's is the result of the first.</summary>
    public IReadOnlyList<IReadOnlyList<(int Sheet, VariableDraft Variable)>> Circles => _circles.Value;

    /// <summary>The sheet whose result a variable is, as evaluation finds it: by its own code, else the first of the objective that has the code; null where there is none.</summary>
    public int? SourceOf(VariableDraft variable)
    {
        if (!variable.ResultOf.TryGet(out string code)) { return null; }
        string key = ElementCode.Parse(code).Normal;
        return _byOwnCode.TryGetValue(key, out int own) ? own : _byObjective.TryGetValue(key, out int first) ? first : null;
    }

    private static void AddOnce(Dictionary<string, int> index, string key, int sheet)
    {
        if (!index.TryGetValue(key, out _)) { index.Add(key, sheet); }
    }

    private static string? ObjectiveKey(ObjectiveFacts objective) => objective.Code is { } code ? code.Normal
        : !objective.Draft.Code.IsMissing ? null
        : objective.Draft.Level switch
        {
            ObjectiveLevel.Goal => "F",
            ObjectiveLevel.Purpose => "P",
            _ => null,
        };

    private List<int> Sort()
    {
        int[] open = new int[_sheets.Count];
        List<int>?[] users = new List<int>?[_sheets.Count];
        Queue<int> free = new();
        for (int i = 0; i < _links.Count; i++)
        {
            open[i] = _links[i].Count;
            if (open[i] == 0) { free.Enqueue(i); }
            foreach ((_, int source) in _links[i]) { (users[source] ??= new List<int>()).Add(i); }
        }

        List<int> order = new();
        while (free.Count > 0)
        {
            int sheet = free.Dequeue();
            order.Add(sheet);
            if (users[sheet] is not { } waiting) { continue; }
            foreach (int user in waiting)
            {
                if (--open[user] == 0) { free.Enqueue(user); }
            }
        }

        return order;
    }

    /// <summary>What cannot be put in order is walked along its links until a sheet comes back; a walk that ends in what was walked before tells nothing new.</summary>
    private List<IReadOnlyList<(int Sheet, VariableDraft Variable)>> FindCircles()
    {
        List<IReadOnlyList<(int, VariableDraft)>> circles = new();
        bool[] isDone = new bool[_sheets.Count];
        foreach (int sheet in Order) { isDone[sheet] = true; }
        int[] next = new int[_sheets.Count];
        int[] position = Enumerable.Repeat(-1, _sheets.Count).ToArray();
        List<(int Sheet, VariableDraft Variable)> path = new();
        for (int start = 0; start < _sheets.Count && circles.Count < MostCircles; start++)
        {
            int sheet = start;
            while (true)
            {
                if (!isDone[sheet] && position[sheet] < 0) { position[sheet] = path.Count; }
                if (isDone[sheet] || next[sheet] >= _links[sheet].Count)
                {
                    // Nothing more to follow from here: one step back.
                    isDone[sheet] = true;
                    position[sheet] = -1;
                    if (path.Count == 0) { break; }
                    sheet = path[path.Count - 1].Sheet;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                (VariableDraft variable, int source) = _links[sheet][next[sheet]++];
                if (isDone[source]) { continue; }
                path.Add((sheet, variable));
                if (position[source] < 0)
                {
                    sheet = source;
                    continue;
                }

                if (circles.Count < MostCircles) { circles.Add(path.Skip(position[source]).ToList()); }
                path.RemoveAt(path.Count - 1);
            }
        }

        return circles;
    }
}
