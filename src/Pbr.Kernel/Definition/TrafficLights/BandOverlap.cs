namespace Pbr.Kernel.TrafficLights;

/// <summary>A stretch where two lights shine at once.</summary>
/// <param name="Milder">The milder light.</param>
/// <param name="Severer">The severer light, which wins when the figure is judged.</param>
/// <param name="Interval">The stretch.</param>
public sealed record BandOverlap(TrafficLight Milder, TrafficLight Severer, Interval Interval);
