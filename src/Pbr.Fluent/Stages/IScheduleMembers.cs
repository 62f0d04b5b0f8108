using System;
using System.Runtime.CompilerServices;
using Pbr.Kernel;

namespace Pbr.Fluent;

/// <summary>The schedule of an indicator (calendarización): the target spread over the periods of the year.</summary>
/// <remarks>Figures stand from the first period of the year on; null is a cell that is blank, which is not the same as zero.</remarks>
public interface IScheduleMembers
{
    /// <summary>Calendarización mensual: twelve figures from January on, where the document does not tell what they mean.</summary>
    /// <remarks>A first figure of zero would also fit the style of the other overload: this one comes first.</remarks>
    [OverloadResolutionPriority(1)]
    IScheduleStage MonthlySchedule(params decimal?[] values);

    /// <summary>Calendarización mensual: what the figures mean, and twelve figures from January on.</summary>
    IScheduleStage MonthlySchedule(ScheduleStyle style, params decimal?[] values);

    /// <summary>Calendarización trimestral: four figures, where the document does not tell what they mean.</summary>
    /// <remarks>A first figure of zero would also fit the style of the other overload: this one comes first.</remarks>
    [OverloadResolutionPriority(1)]
    IScheduleStage QuarterlySchedule(params decimal?[] values);

    /// <summary>Calendarización trimestral: what the figures mean, and four figures.</summary>
    IScheduleStage QuarterlySchedule(ScheduleStyle style, params decimal?[] values);

    /// <summary>Calendarización on any grid of the year: what the figures mean, and one figure a period.</summary>
    /// <param name="grid">The length of a period: from <see cref="Frequency.Monthly"/> to <see cref="Frequency.Annual"/>.</param>
    /// <param name="style">What the figures mean.</param>
    /// <param name="values">One figure a period.</param>
    /// <exception cref="ArgumentOutOfRangeException">A period of the grid is longer than a year.</exception>
    IScheduleStage Schedule(Frequency grid, ScheduleStyle style, params decimal?[] values);

    /// <summary>Calendarización ajustada: the schedule since an official letter, with the grid and style of the schedule before it.</summary>
    /// <param name="letter">The folio of the letter, such as <c>SPyE/SP/1414/2023</c>.</param>
    /// <param name="values">One figure a period.</param>
    /// <exception cref="InvalidOperationException">There is no schedule before it.</exception>
    IScheduleStage AmendedSchedule(string letter, params decimal?[] values);
}
