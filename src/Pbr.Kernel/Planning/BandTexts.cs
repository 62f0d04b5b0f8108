using System;
using System.Collections.Concurrent;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Planning;

/// <summary>Traffic lights by what their bands say: thousands of sheets share a few, which are read once. One a thread, over what all threads share.</summary>
internal sealed class BandTexts(ConcurrentDictionary<(string? Green, string? Yellow, string? Red), BandSet> shared)
{
    // The sheets of one municipality have a handful of traffic lights between them, often the very same strings.
    private const int Recent = 8;

    private readonly ((string? Green, string? Yellow, string? Red) Texts, BandSet Bands)[] _recent = new ((string?, string?, string?), BandSet)[Recent];
    private int _next;

    /// <summary>The bands; null where no text is given.</summary>
    public BandSet? Of(string? green, string? yellow, string? red)
    {
        if (green is null && yellow is null && red is null) { return null; }
        foreach (((string? Green, string? Yellow, string? Red) texts, BandSet bands) in _recent)
        {
            if (bands is not null && ReferenceEquals(green, texts.Green) && ReferenceEquals(yellow, texts.Yellow) && ReferenceEquals(red, texts.Red)) { return bands; }
        }

        BandSet set = shared.GetOrAdd((green, yellow, red), static texts => new BandSet(Read(texts.Green), Read(texts.Yellow), Read(texts.Red)));
        _recent[_next++ % Recent] = ((green, yellow, red), set);
        return set;
    }

    /// <summary>The first bands met that say the same.</summary>
    public BandSet? Of(BandSet? bands) => bands is null ? null : shared.GetOrAdd((bands.Green?.Text, bands.Yellow?.Text, bands.Red?.Text), bands);

    private static Band? Read(string? text) => text is null ? null : Band.Parse(text);
}
