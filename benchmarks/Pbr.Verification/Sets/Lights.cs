using System;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Verification;

/// <summary>Traffic lights of every kind that is published, and of some that are not.</summary>
internal static class Lights
{
    /// <summary>The usual one: green from 80, yellow above 50.</summary>
    public static BandSet Usual { get; } = Of(">= 80", "> 50 & < 80", "<= 50");

    /// <summary>Without gap, with gaps, overlapping, unreadable, of many pieces, with bounds of many decimals, and none.</summary>
    public static ImmutableArray<BandSet?> All { get; } =
    [
        null,
        Usual,
        Of("> 80", "> 50 & <= 80", "<= 50"),
        Of("> 80", "> 50 & < 80", "< 50"),
        Of(">= 80", "60-79", "<60"),
        Of("> 66.66", "<= 66.66", "< 33.33"),
        Of(">= 10 & <= 90", ">= 5 & < 10", ">= 0 & < 5"),
        Of("<= 5", "> 5 & <= 10", "> 10"),
        Of("> 80", "60-80", "< 60; > 130"),
        Of(">= -1", "(-3, -2)", "<= -3"),
        Of("> 0.333", "< 0.333", "< 0.1"),
        Of(">= 0", null, null),
        Of(null, null, "< 0"),
        Of("good", "> 50 & < 80", "<= 50"),
        Of(">= 80", "so so", "<= 50"),
        Of(">= 80", "> 50 & < 80", "bad"),
        Of("= 0", "< 0", "> 0"),
        Of("> 0.123456789012345678", "= 0.123456789012345678", "< 0.123456789012345678"),
        Of("> 22517998136852.48", "<= 22517998136852.48 & > 0.01", "<= -22517998136852.48"),
        Of("> 100000000000000000000", "< -100000000000000000000", null),
        Pieces(4),
        Pieces(8),
        Pieces(13),
        Pieces(40),
    ];

    private static BandSet Of(string? green, string? yellow, string? red) => new(Read(green), Read(yellow), Read(red));

    private static Band? Read(string? text) => text is null ? null : Band.Parse(text);

    /// <summary>So many stretches of each colour in turn, each two wide.</summary>
    private static BandSet Pieces(int count)
    {
        string Stretches(int offset) => string.Join("; ", Enumerable.Range(0, count).Select(i => FormattableString.Invariant($">= {(6 * i) + offset} & < {(6 * i) + offset + 2}")));
        return Of(Stretches(0), Stretches(2), Stretches(4));
    }
}
