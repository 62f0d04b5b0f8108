namespace Pbr.Kernel;

/// <summary>The level of an objective in the matrix of indicators (MIR).</summary>
/// <remarks>Ordered from the highest objective to the work that is done. Default: <see cref="Goal"/>.</remarks>
public enum ObjectiveLevel
{
    /// <summary>Fin: the higher objective to which the programme contributes.</summary>
    Goal,

    /// <summary>Propósito: the direct result for the target population.</summary>
    Purpose,

    /// <summary>Componente: a good or service delivered.</summary>
    Component,

    /// <summary>Actividad: what is done to produce a component.</summary>
    Activity,
}
