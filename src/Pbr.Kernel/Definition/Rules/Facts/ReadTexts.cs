using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Text;
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

    private static readonly Table<string, Formula> Formulas = new(StringComparer.Ordinal);

    private static readonly Table<string, Band> Bands = new(StringComparer.Ordinal);

    private static readonly Table<(Band?, Band?, Band?), BandSet> Lights = new(EqualityComparer<(Band?, Band?, Band?)>.Default);

    private static readonly TextMemory<SheetText> Sheets = new(text => new SheetText(text));

    private static readonly TextMemory<Sentence> Sentences = new(text => new Sentence(text));

    /// <summary>A formula.</summary>
    public static Formula Formula(string text) =>
        text.Length > LongestText ? Kernel.Formulas.Formula.Parse(text) : Formulas.Of(text, Kernel.Formulas.Formula.Parse);

    /// <summary>A band of a traffic light.</summary>
    public static Band Band(string text) =>
        text.Length > LongestText ? TrafficLights.Band.Parse(text) : Bands.Of(text, TrafficLights.Band.Parse);

    /// <summary>The bands of a traffic light; null or unread ones were not given.</summary>
    public static BandSet Light(string? green, string? yellow, string? red) =>
        Lights.Of((BandOf(green), BandOf(yellow), BandOf(red)), bands => new BandSet(bands.Item1, bands.Item2, bands.Item3));

    /// <summary>A text of a sheet as words.</summary>
    public static SheetText Sheet(string text) => Sheets.Of(text);

    /// <summary>A text as a sentence.</summary>
    public static Sentence Sentence(string text) => Sentences.Of(text);

    private static Band? BandOf(string? text) => text is null ? null : Band(text);

    private sealed class Table<TKey, T>
        where TKey : notnull
    {
        private readonly ConcurrentDictionary<TKey, T> _known;
        private int _count;

        public Table(IEqualityComparer<TKey> comparer) => _known = new ConcurrentDictionary<TKey, T>(comparer);

        public T Of(TKey key, Func<TKey, T> read)
        {
            if (_known.TryGetValue(key, out T? value)) { return value; }

            // The dictionary's own count locks all of it.
            if (Interlocked.Increment(ref _count) > Most)
            {
                _known.Clear();
                _count = 0;
            }

            return _known.GetOrAdd(key, read);
        }
    }
}
