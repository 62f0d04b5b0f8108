using System.Collections.Immutable;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.TrafficLights;

/// <summary>The three bands of one traffic light, held against each other.</summary>
/// <remarks>A null band was not given or cannot be read, and takes part in nothing. Immutable and safe to share.</remarks>
public sealed partial class BandSet
{
    // What was found once; two threads that look at the same time find the same.
    private ImmutableArray<BandOverlap> _overlaps;
    private ImmutableArray<TrafficLight> _unreachable;
    private GapsAt? _gaps;
    private OrderOf? _ascending;
    private OrderOf? _descending;

    /// <summary>Holds three bands together.</summary>
    public BandSet(Band? green, Band? yellow, Band? red)
    {
        Green = green;
        Yellow = yellow;
        Red = red;
    }

    /// <summary>The green band.</summary>
    public Band? Green { get; }

    /// <summary>The yellow band.</summary>
    public Band? Yellow { get; }

    /// <summary>The red band.</summary>
    public Band? Red { get; }

    /// <summary>Whether all three bands are there and readable; gaps and order mean nothing otherwise.</summary>
    public bool IsWhole => Green is { IsReadable: true } && Yellow is { IsReadable: true } && Red is { IsReadable: true };

    /// <summary>The band of a light.</summary>
    public Band? this[TrafficLight light] => light switch
    {
        TrafficLight.Green => Green,
        TrafficLight.Yellow => Yellow,
        _ => Red,
    };

    /// <summary>The light that shines for a number: the severest band that holds, or null where none does.</summary>
    public TrafficLight? Judge(Rational value) =>
        Red?.Contains(value) == true ? TrafficLight.Red
        : Yellow?.Contains(value) == true ? TrafficLight.Yellow
        : Green?.Contains(value) == true ? TrafficLight.Green
        : null;
}
