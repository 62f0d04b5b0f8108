namespace Pbr.Kernel;

/// <summary>What the traffic light judges.</summary>
public enum LightBasis
{
    /// <summary>The indicator's own value, in its unit.</summary>
    Value,

    /// <summary>Compliance with the target, in per cent.</summary>
    Compliance,
}
