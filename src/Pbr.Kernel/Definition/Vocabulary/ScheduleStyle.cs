namespace Pbr.Kernel;

/// <summary>What the figures of a schedule (calendarización) mean, and so how they make the annual target.</summary>
public enum ScheduleStyle
{
    /// <summary>Instalments of the annual target: they add up to it.</summary>
    Instalments,

    /// <summary>A level kept in every period: each figure is the target.</summary>
    Level,

    /// <summary>Cumulative to date: figures never fall, and the last one is the target.</summary>
    Cumulative,

    /// <summary>One figure in one period, which is the target.</summary>
    OneOff,
}
