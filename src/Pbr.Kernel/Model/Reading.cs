namespace Pbr.Kernel;

/// <summary>One figure that was reported: of a variable in a period, or of an indicator whose document publishes values and not variables.</summary>
/// <param name="Program">The code of the programme, compared by ordinal.</param>
/// <param name="Indicator">The code of the indicator in any of its printed forms, its own or its objective's.</param>
/// <param name="Variable">The symbol of the variable, the phrase of a formula in words or the stem of a series, compared by ordinal; null for the achieved value of the indicator itself.</param>
/// <param name="Period">The period that the figure is of.</param>
/// <param name="Value">The figure.</param>
/// <remarks>A period without a reading is missing, which is never zero. Equal when every property is. Immutable and safe to share.</remarks>
public sealed record Reading(string Program, string Indicator, string? Variable, ReportingPeriod Period, decimal Value);
