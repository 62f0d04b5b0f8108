namespace Pbr.Kernel.Evaluation;

/// <summary>What achieved is compared with.</summary>
public enum ComparedTarget
{
    /// <summary>What is programmed to date while the year runs, where the schedule says it, and the annual target at its end.</summary>
    ByPeriod,

    /// <summary>The annual target, at any time of the year.</summary>
    Annual,

    /// <summary>What is programmed to date; the annual target only where there is no schedule that says it.</summary>
    ProgrammedToDate,
}
