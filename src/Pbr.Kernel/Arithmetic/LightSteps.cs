using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Arithmetic;

/// <summary>A traffic light over published figures: the ascending figures at which what shines changes.</summary>
/// <remarks>
/// A published figure is a whole number of its last decimal, so every bound of a band becomes one whole number from which on it is passed:
/// <c>&gt; 80</c> of hundredths is 8001. Between two of them nothing changes. Immutable and safe to share. Equal when both lists are.
/// </remarks>
internal sealed class LightSteps : IEquatable<LightSteps>
{
    /// <summary>In a code: that no band holds the figure.</summary>
    public const byte NoBand = 4;

    /// <summary>In a code: the light plus 1; 0 where there is none.</summary>
    public const byte LightMask = 3;

    // Past every published figure of the kernel's domain, so that a bound out there is passed always or never.
    private static readonly BigInteger s_furthest = BigInteger.One << 54;

    private readonly ImmutableArray<BigInteger> _exactCuts;

    private LightSteps(ImmutableArray<BigInteger> cuts, ImmutableArray<byte> codes)
    {
        _exactCuts = cuts;
        Cuts = cuts.Select(cut => (double)BigInteger.Max(-s_furthest, BigInteger.Min(s_furthest, cut))).ToImmutableArray();
        Codes = codes;
    }

    /// <summary>Where nothing is judged.</summary>
    public static LightSteps None { get; } = new([], [0]);

    /// <summary>The figures from which on the next code holds, ascending.</summary>
    public ImmutableArray<double> Cuts { get; }

    /// <summary>What shines below the first cut, from it on, and so forth: one more than the cuts.</summary>
    public ImmutableArray<byte> Codes { get; }

    /// <summary>The steps of three bands.</summary>
    /// <param name="bands">The bands; null where there is no traffic light.</param>
    /// <param name="decimals">The decimals of the figure that they judge.</param>
    public static LightSteps Of(BandSet? bands, int decimals)
    {
        if (bands is null) { return None; }
        BigInteger unit = BigInteger.Pow(10, decimals);
        SortedSet<BigInteger> cuts = new();
        foreach ((Bound bound, bool isPast) in Bounds(bands)) { cuts.Add(FirstPast(bound.Value, unit, isIncluded: !isPast)); }
        return Of(cuts, figure => Code(bands, new Rational(figure, unit)));
    }

    /// <summary>The same for exact figures, in halves: twice the published figure, plus one where the exact one is above it, less one where it is below.</summary>
    /// <param name="bands">The bands; null where there is no traffic light.</param>
    /// <param name="decimals">The decimals of the published figure.</param>
    /// <returns>The steps; null where a bound has more decimals, so that halves do not tell on which side of it a figure lies.</returns>
    public static LightSteps? OfExact(BandSet? bands, int decimals)
    {
        if (bands is null) { return None; }
        BigInteger unit = BigInteger.Pow(10, decimals);
        SortedSet<BigInteger> cuts = new();
        foreach ((Bound bound, bool isPast) in Bounds(bands))
        {
            Rational place = bound.Value * new Rational(unit, BigInteger.One);
            if (!place.Denominator.IsOne) { return null; }
            cuts.Add((2 * place.Numerator) + (isPast ? 1 : 0));
        }

        return Of(cuts, halves => Code(bands, new Rational(halves, 2 * unit)));
    }

    /// <summary>The code of an exact figure.</summary>
    public static byte Of(BandSet? bands, Rational figure) => bands is null ? (byte)0 : Code(bands, figure);

    /// <summary>The code of a figure.</summary>
    public byte At(BigInteger figure)
    {
        int passed = 0;
        while (passed < _exactCuts.Length && figure >= _exactCuts[passed]) { passed++; }
        return Codes[passed];
    }

    /// <inheritdoc/>
    public bool Equals(LightSteps? other) => other is not null && _exactCuts.SequenceEqual(other._exactCuts) && Codes.SequenceEqual(other.Codes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LightSteps);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (BigInteger cut in _exactCuts) { hash.Add(cut); }
        hash.AddBytes(Codes.AsSpan());
        return hash.ToHashCode();
    }

    /// <summary>The bounds at which something changes, each with whether it does so past it and not at it.</summary>
    private static IEnumerable<(Bound Bound, bool IsPast)> Bounds(BandSet bands)
    {
        for (TrafficLight light = TrafficLight.Green; light <= TrafficLight.Red; light++)
        {
            foreach (Interval interval in bands[light] is { IsReadable: true } band ? band.Intervals : [])
            {
                if (interval.Lower is { } lower) { yield return (lower, !lower.IsIncluded); }
                if (interval.Upper is { } upper) { yield return (upper, upper.IsIncluded); }
            }
        }
    }

    /// <summary>Those of some cuts at which another code begins.</summary>
    private static LightSteps Of(SortedSet<BigInteger> cuts, Func<BigInteger, byte> code)
    {
        List<BigInteger> kept = new();
        List<byte> codes = [code(cuts.Count == 0 ? BigInteger.Zero : cuts.Min - 1)];
        foreach (BigInteger cut in cuts)
        {
            byte from = code(cut);
            if (from == codes[^1]) { continue; }
            kept.Add(cut);
            codes.Add(from);
        }

        return new LightSteps(kept.ToImmutableArray(), codes.ToImmutableArray());
    }

    /// <summary>The first whole number of units that is at least the bound, or past it.</summary>
    private static BigInteger FirstPast(Rational bound, BigInteger unit, bool isIncluded)
    {
        BigInteger numerator = bound.Numerator * unit;
        BigInteger floor = BigInteger.DivRem(numerator, bound.Denominator, out BigInteger rest);
        if (rest.Sign < 0) { floor--; }
        return rest.IsZero && isIncluded ? floor : floor + 1;
    }

    /// <summary>The severest band that holds; where a severer one cannot be read, none: it might have held.</summary>
    private static byte Code(BandSet bands, Rational value)
    {
        for (TrafficLight light = TrafficLight.Red; light >= TrafficLight.Green; light--)
        {
            Band? band = bands[light];
            if (band is { IsReadable: false }) { return 0; }
            if (band?.Contains(value) == true) { return (byte)(light + 1); }
        }

        return NoBand;
    }
}
