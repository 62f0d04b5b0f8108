using System.Collections.Immutable;

namespace Country.NightlyJob;

/// <summary>A state and how many municipalities it has.</summary>
internal sealed record State(string Name, int Municipalities)
{
    /// <summary>The 32 states with their 2,471 municipalities and boroughs. Only the numbers matter here: every figure of the sample is generated.</summary>
    public static ImmutableArray<State> All { get; } =
    [
        new("Aguascalientes", 11), new("Baja California", 7), new("Baja California Sur", 5), new("Campeche", 13), new("Chiapas", 124),
        new("Chihuahua", 67), new("Ciudad de México", 16), new("Coahuila", 38), new("Colima", 10), new("Durango", 39), new("Guanajuato", 46),
        new("Guerrero", 81), new("Hidalgo", 84), new("Jalisco", 125), new("México", 125), new("Michoacán", 113), new("Morelos", 36),
        new("Nayarit", 20), new("Nuevo León", 51), new("Oaxaca", 570), new("Puebla", 217), new("Querétaro", 18), new("Quintana Roo", 11),
        new("San Luis Potosí", 58), new("Sinaloa", 18), new("Sonora", 72), new("Tabasco", 17), new("Tamaulipas", 43), new("Tlaxcala", 60),
        new("Veracruz", 212), new("Yucatán", 106), new("Zacatecas", 58),
    ];
}
