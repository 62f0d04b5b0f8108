using System;
using System.Globalization;
using System.Text;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel;

/// <summary>What a light judges where the sheet does not say: the only reading in which the units agree.</summary>
internal static class LightBasisResolution
{
    private static readonly string[] PercentWords = ["%", "PORCENTAJE", "PORCENTUAL", "POR CIENTO", "PORCIENTO", "PERCENT", "PER CENT", "TASA", "VARIACION", "RATE"];

    public static LightBasis Resolve(BandSet bands, string? unit)
    {
        bool percent = false;
        foreach (TrafficLight light in (ReadOnlySpan<TrafficLight>)[TrafficLight.Green, TrafficLight.Yellow, TrafficLight.Red])
        {
            switch (bands[light]?.Unit)
            {
                case BandUnit.PercentOfTarget: return LightBasis.Compliance;
                case BandUnit.Percent: percent = true; break;
                default: break;
            }
        }

        // Without a unit nothing speaks against the plain reading.
        return percent && unit is { Length: > 0 } && !IsPercent(unit) ? LightBasis.Compliance : LightBasis.Value;
    }

    private static bool IsPercent(string unit)
    {
        string plain = Plain(unit);
        foreach (string word in PercentWords)
        {
            if (plain.Contains(word, StringComparison.Ordinal)) { return true; }
        }

        return false;
    }

    private static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) { plain.Append(char.ToUpperInvariant(c)); }
        }

        return plain.ToString();
    }
}
