using System.Collections.Generic;
using System.Linq;

namespace Pbr.Kernel.Evaluation;

/// <summary>The order in which indicators that use each other's results can be evaluated, and those that never can, because they use their own.</summary>
internal sealed class LinkOrder
{
    private readonly List<Indicator> _order = new();
    private readonly HashSet<Indicator> _circular = new();

    private LinkOrder()
    {
    }

    /// <summary>Every indicator once; one that uses a result comes after the one that gives it, unless they stand in a circle.</summary>
    public IReadOnlyList<Indicator> Order => _order;

    /// <summary>The indicators that stand in a circle or between two circles.</summary>
    public IReadOnlySet<Indicator> Circular => _circular;

    public static LinkOrder Of(BudgetProgram program)
    {
        LinkOrder links = new();
        Dictionary<Indicator, List<Indicator>> sources = program.Indicators.ToDictionary(indicator => indicator, indicator => SourcesOf(program, indicator));
        HashSet<Indicator> rest = program.Indicators.ToHashSet();
        links._order.AddRange(Peel(program.Indicators, rest, sources));

        // What no longer peels from the front stands in a circle or behind one; what does not peel from the back either stands in one.
        if (rest.Count > 0)
        {
            Dictionary<Indicator, List<Indicator>> users = program.Indicators.ToDictionary(indicator => indicator, _ => new List<Indicator>());
            foreach ((Indicator user, List<Indicator> given) in sources)
            {
                foreach (Indicator source in given) { users[source].Add(user); }
            }

            HashSet<Indicator> circular = rest.ToHashSet();
            Peel(program.Indicators, circular, users);
            links._circular.UnionWith(circular);
            links._order.AddRange(program.Indicators.Where(circular.Contains));
            rest.ExceptWith(circular);
            links._order.AddRange(Peel(program.Indicators, rest, sources));
        }

        return links;
    }

    /// <summary>The indicator that each bound variable names; one that the programme does not have is left to the evaluation.</summary>
    private static List<Indicator> SourcesOf(BudgetProgram program, Indicator indicator)
    {
        List<Indicator> sources = new();
        foreach (FormulaInput input in indicator.Inputs)
        {
            if (input.ResultOf is { } code && program.Indicator(code) is { } source) { sources.Add(source); }
        }

        return sources;
    }

    /// <summary>Takes away, again and again, what depends on nothing that is left.</summary>
    private static List<Indicator> Peel(IEnumerable<Indicator> all, HashSet<Indicator> rest, Dictionary<Indicator, List<Indicator>> dependsOn)
    {
        Dictionary<Indicator, int> open = new();
        Dictionary<Indicator, List<Indicator>> waiting = new();
        Queue<Indicator> free = new();
        foreach (Indicator indicator in all.Where(rest.Contains))
        {
            int count = 0;
            foreach (Indicator other in dependsOn[indicator].Where(rest.Contains))
            {
                count++;
                if (!waiting.TryGetValue(other, out List<Indicator>? list)) { waiting[other] = list = new List<Indicator>(); }
                list.Add(indicator);
            }

            open[indicator] = count;
            if (count == 0) { free.Enqueue(indicator); }
        }

        List<Indicator> peeled = new();
        while (free.TryDequeue(out Indicator? indicator))
        {
            peeled.Add(indicator);
            rest.Remove(indicator);
            foreach (Indicator user in waiting.GetValueOrDefault(indicator) ?? [])
            {
                if (--open[user] == 0) { free.Enqueue(user); }
            }
        }

        return peeled;
    }
}
