using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>Frequencies in the words of a sheet.</summary>
internal static class FrequencyNames
{
    /// <summary>The adjective.</summary>
    public static Bilingual Of(Frequency frequency) => frequency switch
    {
        Frequency.Monthly => new("mensual", "monthly"),
        Frequency.Bimonthly => new("bimestral", "bimonthly"),
        Frequency.Quarterly => new("trimestral", "quarterly"),
        Frequency.FourMonthly => new("cuatrimestral", "four-monthly"),
        Frequency.Semiannual => new("semestral", "semiannual"),
        Frequency.Annual => new("anual", "annual"),
        Frequency.Biennial => new("bienal", "biennial"),
        Frequency.Triennial => new("trienal", "triennial"),
        Frequency.Quadrennial => new("cuatrienal", "quadrennial"),
        Frequency.Quinquennial => new("quinquenal", "quinquennial"),
        _ => new("sexenal", "sexennial"),
    };

    /// <summary>The adjective of several measurements.</summary>
    public static Bilingual OfMany(Frequency frequency)
    {
        Bilingual one = Of(frequency);
        return new Bilingual(one.Spanish + (one.Spanish.EndsWith("l", System.StringComparison.Ordinal) ? "es" : "s"), one.English);
    }
}
