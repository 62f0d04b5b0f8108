using System;

namespace Pbr.Kernel;

/// <summary>What the name of a unit of measure tells about the numbers in it.</summary>
public static class Units
{
    /// <summary>
    /// Whether a unit is a percentage: <c>Porcentaje</c>, <c>Porcentual</c>, <c>Por ciento</c>, <c>Percentage</c>, <c>%</c>, with anything behind it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public static bool IsPercentage(string unit)
    {
        if (unit is null) { throw new ArgumentNullException(nameof(unit)); }
        string text = unit.Trim();
        return text.IndexOf("%", StringComparison.Ordinal) >= 0
            || text.StartsWith("porcent", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("por ciento", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("percent", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("tasa porcentual", StringComparison.OrdinalIgnoreCase);
    }
}
