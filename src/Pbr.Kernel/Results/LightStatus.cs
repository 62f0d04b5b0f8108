namespace Pbr.Kernel;

/// <summary>Whether there is a light, and if not, why.</summary>
public enum LightStatus
{
    /// <summary>There is one.</summary>
    Judged,

    /// <summary>The indicator has no value to judge; the status of the result says why.</summary>
    NoValue,

    /// <summary>The sheet has no traffic light.</summary>
    NoScale,

    /// <summary>A band cannot be read or is not there, and none of the others holds the figure.</summary>
    UnreadableBand,

    /// <summary>The light judges compliance, and there is none; its own status says why.</summary>
    NoCompliance,

    /// <summary>No band holds the figure: the bands leave a gap. Never a guess.</summary>
    NoBand,
}
