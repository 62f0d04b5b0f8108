namespace Pbr.Kernel;

/// <summary>The aspect of performance that an indicator measures.</summary>
public enum Dimension
{
    /// <summary>Eficacia: how far the objective is reached.</summary>
    Efficacy,

    /// <summary>Eficiencia: how well resources were used for what was produced.</summary>
    Efficiency,

    /// <summary>Calidad: the attributes of what is delivered.</summary>
    Quality,

    /// <summary>Economía: how well financial resources were obtained and used.</summary>
    Economy,
}
