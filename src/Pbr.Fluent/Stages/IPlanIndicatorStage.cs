using System;
using System.Runtime.CompilerServices;
using Pbr.Kernel;

namespace Pbr.Fluent;

/// <summary>What a plan says of one thing it measures, in any order.</summary>
public interface IPlanIndicatorStage
{
    /// <summary>The indicator of the matrix that measures the same, or the element that it is written under, by code, such as <c>C9A1</c>.</summary>
    IPlanIndicatorStage SpeaksOf(string code);

    /// <summary>Unidad de medida.</summary>
    IPlanIndicatorStage Unit(string unit);

    /// <summary>Método de cálculo, where the plan itself says it; what <see cref="SpeaksOf"/> names has its formula in the matrix.</summary>
    IPlanIndicatorStage Formula([FormulaSyntax] string formula);

    /// <summary>Meta: the value to reach, in its unit, by the end of the plan's year.</summary>
    IPlanIndicatorStage Target(decimal value);

    /// <summary>Meta: the value to reach, in its unit, and the year in which it is to be reached.</summary>
    IPlanIndicatorStage Target(decimal value, int year);

    /// <summary>Línea base: the starting value, where the plan does not tell its year.</summary>
    IPlanIndicatorStage Baseline(decimal value);

    /// <summary>Línea base, or a figure of the past that the plan prints, and its year.</summary>
    IPlanIndicatorStage Baseline(decimal value, int year);

    /// <summary>Semaforización: the bands as published, where the plan does not tell what they judge.</summary>
    IPlanIndicatorStage TrafficLight([BandSyntax] string green, [BandSyntax] string yellow, [BandSyntax] string red);

    /// <summary>Semaforización: what the light judges, and its bands as published.</summary>
    IPlanIndicatorStage TrafficLight(LightBasis judges, [BandSyntax] string green, [BandSyntax] string yellow, [BandSyntax] string red);

    /// <summary>Calendarización mensual: twelve figures from January on; null is a blank cell.</summary>
    /// <remarks>A first figure of zero would also fit the style of the other overload: this one comes first.</remarks>
    [OverloadResolutionPriority(1)]
    IPlanIndicatorStage MonthlySchedule(params decimal?[] values);

    /// <summary>Calendarización mensual: what the figures mean, and twelve figures.</summary>
    IPlanIndicatorStage MonthlySchedule(ScheduleStyle style, params decimal?[] values);

    /// <summary>Calendarización on any grid of the year: what the figures mean, and one figure a period.</summary>
    /// <param name="grid">The length of a period: from <see cref="Frequency.Monthly"/> to <see cref="Frequency.Annual"/>.</param>
    /// <param name="style">What the figures mean.</param>
    /// <param name="values">One figure a period.</param>
    /// <exception cref="ArgumentOutOfRangeException">A period of the grid is longer than a year.</exception>
    IPlanIndicatorStage Schedule(Frequency grid, ScheduleStyle style, params decimal?[] values);

    /// <summary>Medios de verificación. Calls add up.</summary>
    IPlanIndicatorStage MeansOfVerification(params string[] means);
}
