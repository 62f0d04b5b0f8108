namespace Pbr.Kernel.Rules.Facts;

/// <summary>What the name of an indicator says that it measures.</summary>
internal enum MeasureKind
{
    /// <summary>The name does not tell, or tells something that any formula may compute: cobertura, eficacia, tasa.</summary>
    Unknown,

    /// <summary>Porcentaje, por ciento, %.</summary>
    Percentage,

    /// <summary>Variación porcentual, tasa de crecimiento: how much something changed.</summary>
    Variation,

    /// <summary>Promedio.</summary>
    Average,

    /// <summary>Razón, relación, per cápita: a quotient that is no percentage.</summary>
    Ratio,

    /// <summary>Número, cantidad, total: a count.</summary>
    Count,

    /// <summary>Índice: whatever its method says.</summary>
    Index,
}
