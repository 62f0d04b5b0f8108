namespace Pbr.Kernel;

/// <summary>Where the figures of an indicator come from.</summary>
public enum IndicatorMethod
{
    /// <summary>A formula over variables.</summary>
    Formula,

    /// <summary>An index or publication of another body.</summary>
    External,

    /// <summary>Nothing that can be computed: prose, or no method at all. Only published figures can be judged.</summary>
    None,
}
