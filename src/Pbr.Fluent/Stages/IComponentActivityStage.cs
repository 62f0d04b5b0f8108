using System;

namespace Pbr.Fluent;

/// <summary>The activities (actividades) of a component.</summary>
public interface IComponentActivityStage
{
    /// <summary>Actividad: what is done to produce the component.</summary>
    /// <param name="code">Its code, such as <c>A.5.1</c>.</param>
    /// <param name="narrativeSummary">Resumen narrativo: the sentence that states it.</param>
    /// <param name="activity">Its row of the matrix and its indicators.</param>
    IComponentActivityStage Activity(string code, string narrativeSummary, Action<IObjectiveStage> activity);

    /// <summary>Actividad, where the document states no sentence for it.</summary>
    /// <param name="code">Its code, such as <c>A.5.1</c>.</param>
    /// <param name="activity">Its row of the matrix and its indicators.</param>
    IComponentActivityStage Activity(string code, Action<IObjectiveStage> activity);
}
