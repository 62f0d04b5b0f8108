using System.Collections.Generic;
using System.Globalization;
using Pbr.Kernel.Text;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel;

/// <summary>A band as a condition: <c>&gt; 80</c>, <c>≥ 70 and ≤ 86</c>.</summary>
internal static class BandText
{
    public static string Of(Band band, string unit, CultureInfo culture)
    {
        bool spanish = Bilingual.ReadsSpanish(culture);
        List<string> parts = new();
        foreach (Interval interval in band.Intervals) { parts.Add(Of(interval, unit, spanish, culture)); }
        return string.Join(spanish ? " o " : " or ", parts);
    }

    private static string Of(Interval interval, string unit, bool spanish, CultureInfo culture)
    {
        string? low = interval.Lower is { } lower ? (lower.IsIncluded ? "≥ " : "> ") + FigureText.Exact(lower.Value, culture) + unit : null;
        string? high = interval.Upper is { } upper ? (upper.IsIncluded ? "≤ " : "< ") + FigureText.Exact(upper.Value, culture) + unit : null;
        if (interval is { Lower: { } only, Upper: { } other } && only.Value == other.Value) { return "= " + FigureText.Exact(only.Value, culture) + unit; }
        return (low, high) switch
        {
            (null, null) => spanish ? "cualquier valor" : "any value",
            (null, _) => high,
            (_, null) => low,
            _ => low + (spanish ? " y " : " and ") + high,
        };
    }
}
