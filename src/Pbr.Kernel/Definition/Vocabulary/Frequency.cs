namespace Pbr.Kernel;

/// <summary>Frecuencia de medición: how often an indicator is measured. The number is the months between two measurements.</summary>
public enum Frequency
{
    /// <summary>Mensual.</summary>
    Monthly = 1,

    /// <summary>Bimestral.</summary>
    Bimonthly = 2,

    /// <summary>Trimestral.</summary>
    Quarterly = 3,

    /// <summary>Cuatrimestral.</summary>
    FourMonthly = 4,

    /// <summary>Semestral.</summary>
    Semiannual = 6,

    /// <summary>Anual.</summary>
    Annual = 12,

    /// <summary>Bienal: every two years. ("Bianual" is used for it in published data, but means twice a year.)</summary>
    Biennial = 24,

    /// <summary>Trienal.</summary>
    Triennial = 36,

    /// <summary>Cuatrienal.</summary>
    Quadrennial = 48,

    /// <summary>Quinquenal.</summary>
    Quinquennial = 60,

    /// <summary>Sexenal.</summary>
    Sexennial = 72,
}
