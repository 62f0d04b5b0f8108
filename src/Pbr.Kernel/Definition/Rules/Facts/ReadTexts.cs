using System;
using System.Collections.Concurrent;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>The formulas, symbols and bands that were read lately.</summary>
/// <remarks>
/// One sheet is read several times: by itself, within its programme, and again at the next keystroke; and all sheets of a programme share
/// their bands. What a text means depends on the text alone, so that to remember it changes no answer. Safe to share.
/// </remarks>
internal static class ReadTexts
{
    // Enough for the sheets of many programmes; when it is full everything is forgotten, which costs no more than to read again.
    private const int Most = 8192;

    private const int LongestText = 2048;

    private static readonly ConcurrentDictionary<string, Formula> Formulas = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Band> Bands = new(StringComparer.Ordinal);

    /// <summary>A formula.</summary>
    public static Formula Formula(string text) => Read(Formulas, text, Kernel.Formulas.Formula.Parse);

    /// <summary>A band of a traffic light.</summary>
    public static Band Band(string text) => Read(Bands, text, TrafficLights.Band.Parse);

    private static T Read<T>(ConcurrentDictionary<string, T> known, string text, Func<string, T> parse)
    {
        if (text.Length > LongestText) { return parse(text); }
        if (known.TryGetValue(text, out T? read)) { return read; }
        if (known.Count >= Most) { known.Clear(); }
        return known.GetOrAdd(text, parse);
    }
}
