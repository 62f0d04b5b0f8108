using System;

namespace Pbr.Fluent;

/// <summary>The place of the purpose (propósito), the second level of the matrix.</summary>
public interface IPurposeStage : IComponentStage
{
    /// <summary>Propósito: the direct result for the target population.</summary>
    /// <param name="narrativeSummary">Resumen narrativo: the sentence that states it.</param>
    /// <param name="purpose">Its row of the matrix and its indicators.</param>
    IComponentStage Purpose(string narrativeSummary, Action<IObjectiveStage> purpose);

    /// <summary>Propósito, where the document states no sentence for it.</summary>
    /// <param name="purpose">Its row of the matrix and its indicators.</param>
    IComponentStage Purpose(Action<IObjectiveStage> purpose);
}
