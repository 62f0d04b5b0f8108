namespace Pbr.Kernel;

/// <summary>Semáforo: the judged status of an indicator, ordered from the mildest to the severest.</summary>
/// <remarks>"No data" and "not judged" are not lights: see the status of the result.</remarks>
public enum TrafficLight
{
    /// <summary>Verde: acceptable.</summary>
    Green,

    /// <summary>Amarillo: at risk.</summary>
    Yellow,

    /// <summary>Rojo: critical.</summary>
    Red,
}
