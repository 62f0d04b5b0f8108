using System.Collections.Immutable;

namespace Pbr.Kernel.TrafficLights;

internal static class BandParser
{
    public static Band Parse(string text) =>
        new(text, ImmutableArray<Interval>.Empty, BandUnit.None, ImmutableArray<BandProblem>.Empty);
}
