using System;

namespace Pbr.Fluent;

/// <summary>The place of the goal (fin), the first level of the matrix.</summary>
public interface IGoalStage : IPurposeStage
{
    /// <summary>Fin: the higher objective to which the programme contributes.</summary>
    /// <param name="narrativeSummary">Resumen narrativo: the sentence that states it.</param>
    /// <param name="goal">Its row of the matrix and its indicators.</param>
    IPurposeStage Goal(string narrativeSummary, Action<IObjectiveStage> goal);

    /// <summary>Fin, where the document states no sentence for it, as quarterly reports do not.</summary>
    /// <param name="goal">Its row of the matrix and its indicators.</param>
    IPurposeStage Goal(Action<IObjectiveStage> goal);
}
