namespace Pbr.Kernel.Profiles;

/// <summary>A field of an indicator's sheet that a profile may require.</summary>
/// <remarks>
/// Fields that a rule of their own asks for are not here: means of verification, assumptions, the schedule, the year of the baseline.
/// </remarks>
public enum SheetField
{
    /// <summary>Definición: what the indicator measures, in a sentence.</summary>
    Definition,

    /// <summary>Tipo: strategic or management.</summary>
    Type,

    /// <summary>Dimensión.</summary>
    Dimension,

    /// <summary>Sentido: where the value should move.</summary>
    Direction,

    /// <summary>Frecuencia de medición.</summary>
    Frequency,

    /// <summary>Método de cálculo: a formula, or whose index it is.</summary>
    Method,

    /// <summary>Unidad de medida of the result.</summary>
    Unit,

    /// <summary>Línea base: a value, or why there is none.</summary>
    Baseline,

    /// <summary>Meta.</summary>
    Target,

    /// <summary>Semáforo.</summary>
    TrafficLight,
}
