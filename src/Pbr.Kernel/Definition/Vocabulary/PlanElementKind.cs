namespace Pbr.Kernel;

/// <summary>What an element of a plan is, by the word that the plan uses for it.</summary>
/// <remarks>Plans nest their elements in different orders, so the order here says nothing. Default: <see cref="Axis"/>.</remarks>
public enum PlanElementKind
{
    /// <summary>Eje, eje rector, acuerdo: the broadest division of a plan of development.</summary>
    Axis,

    /// <summary>Objetivo: general, strategic or institutional.</summary>
    Objective,

    /// <summary>Estrategia.</summary>
    Strategy,

    /// <summary>Línea de acción, acción estratégica.</summary>
    LineOfAction,

    /// <summary>Actividad: work that a yearly plan (POA, PAT) schedules.</summary>
    Activity,

    /// <summary>Programa: a division of the plan; not a budget programme.</summary>
    Program,

    /// <summary>Dimensión: a heading across which the objectives are spread.</summary>
    Dimension,

    /// <summary>Perspectiva of a strategic map.</summary>
    Perspective,

    /// <summary>Área de acción: a field of work or a system that is run.</summary>
    AreaOfAction,

    /// <summary>Principio: mission, vision or a value.</summary>
    Principle,

    /// <summary>Fundamento jurídico: a law, an article or a fraction.</summary>
    LegalBasis,
}
