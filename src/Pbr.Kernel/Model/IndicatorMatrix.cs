using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Pbr.Kernel;

/// <summary>Matriz de Indicadores para Resultados (MIR): the objectives of a programme, from the goal to the activities.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class IndicatorMatrix
{
    private readonly Dictionary<string, Objective> _byKey = new(StringComparer.Ordinal);

    internal IndicatorMatrix(ImmutableArray<Objective> objectives)
    {
        Objectives = objectives;
        List<Objective> all = new();
        foreach (Objective objective in objectives)
        {
            all.Add(objective);
            all.AddRange(objective.Activities);
        }

        AllObjectives = all.ToImmutableArray();
        foreach (Objective objective in all) { _byKey.TryAdd(objective.Key, objective); }
    }

    /// <summary>Goal, purpose, components, and the activities that belong to no component, in the order written.</summary>
    public ImmutableArray<Objective> Objectives { get; }

    /// <summary>Every objective, each component followed by its activities.</summary>
    public ImmutableArray<Objective> AllObjectives { get; }

    /// <summary>Fin: the first goal; null where the author gave none.</summary>
    public Objective? Goal => First(ObjectiveLevel.Goal);

    /// <summary>Propósito: the first purpose; null where the author gave none.</summary>
    public Objective? Purpose => First(ObjectiveLevel.Purpose);

    /// <summary>The components, in the order written.</summary>
    public IEnumerable<Objective> Components => At(ObjectiveLevel.Component);

    /// <summary>The objectives of a level, in order.</summary>
    public IEnumerable<Objective> At(ObjectiveLevel level)
    {
        foreach (Objective objective in AllObjectives)
        {
            if (objective.Level == level) { yield return objective; }
        }
    }

    /// <summary>The first objective with a code, in any of its printed forms; null where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Objective? Objective(string code) => _byKey.GetValueOrDefault(ElementCode.Parse(code).Normal);

    private Objective? First(ObjectiveLevel level)
    {
        foreach (Objective objective in At(level)) { return objective; }
        return null;
    }
}
