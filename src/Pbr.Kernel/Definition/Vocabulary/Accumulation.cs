namespace Pbr.Kernel;

/// <summary>How the periods of one variable become one year-to-date figure, before the formula is applied.</summary>
public enum Accumulation
{
    /// <summary>Suma: the periods add up.</summary>
    Sum,

    /// <summary>Último: the latest period present stands for the year to date.</summary>
    Last,

    /// <summary>Promedio: the exact mean of the periods that are present.</summary>
    Average,

    /// <summary>Máximo: the greatest period.</summary>
    Maximum,

    /// <summary>Constante: every period holds the same figure; two different figures are bad data.</summary>
    Constant,
}
