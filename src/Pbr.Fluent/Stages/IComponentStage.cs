using System;

namespace Pbr.Fluent;

/// <summary>The place of the components and activities, the third and fourth levels of the matrix, in any order.</summary>
public interface IComponentStage : IBuildStage
{
    /// <summary>Componente: a good or service that the programme delivers.</summary>
    /// <param name="code">Its code, such as <c>C.5</c>.</param>
    /// <param name="narrativeSummary">Resumen narrativo: the sentence that states it.</param>
    /// <param name="component">Its row of the matrix, its indicators and its activities.</param>
    IComponentStage Component(string code, string narrativeSummary, Action<IComponentObjectiveStage> component);

    /// <summary>Componente, where the document states no sentence for it.</summary>
    /// <param name="code">Its code, such as <c>C.5</c>.</param>
    /// <param name="component">Its row of the matrix, its indicators and its activities.</param>
    IComponentStage Component(string code, Action<IComponentObjectiveStage> component);

    /// <summary>Actividad: what is done to produce a component; written outside it, an activity belongs to the component that its code names.</summary>
    /// <param name="code">Its code, such as <c>A.5.1</c>.</param>
    /// <param name="narrativeSummary">Resumen narrativo: the sentence that states it.</param>
    /// <param name="activity">Its row of the matrix and its indicators.</param>
    IComponentStage Activity(string code, string narrativeSummary, Action<IObjectiveStage> activity);

    /// <summary>Actividad outside its component, where the document states no sentence for it.</summary>
    /// <param name="code">Its code, such as <c>A.5.1</c>.</param>
    /// <param name="activity">Its row of the matrix and its indicators.</param>
    IComponentStage Activity(string code, Action<IObjectiveStage> activity);
}
