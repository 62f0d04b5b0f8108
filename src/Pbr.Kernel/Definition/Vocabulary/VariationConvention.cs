namespace Pbr.Kernel;

/// <summary>Which way round a report prints its variation.</summary>
/// <remarks>Default: <see cref="ProgrammedMinusAchieved"/>, the one of the quarterly reports.</remarks>
public enum VariationConvention
{
    /// <summary>Programado − alcanzado: what is still owed stands as a positive number.</summary>
    ProgrammedMinusAchieved,

    /// <summary>Alcanzado − programado: what is still owed stands as a negative number.</summary>
    AchievedMinusProgrammed,
}
