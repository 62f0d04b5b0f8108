using System;

namespace Pbr.Kernel.Text;

/// <summary>What was read of the texts that were met lately: a few thousand places, in which a text takes the place of another.</summary>
/// <typeparam name="T">What is read of a text; it depends on the text alone, so that to remember it changes no answer.</typeparam>
/// <remarks>
/// One text is asked for by several rules in a row. No lock is taken: an entry is one reference, and two threads that read the same text at once
/// do it twice. Safe to share.
/// </remarks>
internal sealed class TextMemory<T>
    where T : class
{
    private const int Places = 2048;
    private const int LongestText = 2048;
    private const int Samples = 16;
    private const int Factor = 31;

    private readonly Entry?[] _entries = new Entry?[Places];
    private readonly Func<string, T> _read;

    public TextMemory(Func<string, T> read) => _read = read;

    /// <summary>What a text says.</summary>
    public T Of(string text)
    {
        if (text.Length > LongestText) { return _read(text); }
        int place = PlaceOf(text);
        if (_entries[place] is { } known && string.Equals(known.Text, text, StringComparison.Ordinal)) { return known.Value; }
        Entry entry = new(text, _read(text));
        _entries[place] = entry;
        return entry.Value;
    }

    /// <summary>From the length and some of the characters: a few texts that share a place cost less than to go through every text.</summary>
    private static int PlaceOf(string text)
    {
        uint hash = (uint)text.Length;
        int step = (text.Length / Samples) + 1;
        for (int i = text.Length - 1; i >= 0; i -= step) { hash = (hash * Factor) + text[i]; }
        return (int)((hash ^ (hash >> Samples)) % Places);
    }

    private sealed class Entry
    {
        public Entry(string text, T value)
        {
            Text = text;
            Value = value;
        }

        public string Text { get; }

        public T Value { get; }
    }
}
