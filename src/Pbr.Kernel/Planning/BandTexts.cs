using System;
using System.Collections.Generic;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Planning;

/// <summary>Traffic lights by what their bands say: thousands of sheets share a few, which are read once.</summary>
internal sealed class BandTexts
{
    private readonly Dictionary<(string?, string?, string?), BandSet> _known = new();
    private (string? Green, string? Yellow, string? Red) _last;
    private BandSet? _lastSet;

    /// <summary>The bands; null where no text is given.</summary>
    public BandSet? Of(string? green, string? yellow, string? red)
    {
        if (green is null && yellow is null && red is null) { return null; }
        if (_lastSet is not null && ReferenceEquals(green, _last.Green) && ReferenceEquals(yellow, _last.Yellow) && ReferenceEquals(red, _last.Red)) { return _lastSet; }
        if (!_known.TryGetValue((green, yellow, red), out BandSet? set))
        {
            set = new BandSet(Read(green), Read(yellow), Read(red));
            _known[(green, yellow, red)] = set;
        }

        _last = (green, yellow, red);
        _lastSet = set;
        return set;
    }

    /// <summary>The first bands met that say the same.</summary>
    public BandSet? Of(BandSet? bands)
    {
        if (bands is null) { return null; }
        (string?, string?, string?) texts = (bands.Green?.Text, bands.Yellow?.Text, bands.Red?.Text);
        if (_known.TryGetValue(texts, out BandSet? known)) { return known; }
        _known[texts] = bands;
        return bands;
    }

    private static Band? Read(string? text) => text is null ? null : Band.Parse(text);
}
