using Pbr.Kernel.Numbers;

namespace Pbr.Kernel;

/// <summary>What was programmed and achieved within one period, apart from the periods before it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Programmed">What the schedule in force programs within it; null where it says nothing.</param>
/// <param name="Exact">The exact value of its own readings; null where they do not give one.</param>
/// <param name="Achieved">That value rounded once to the indicator's decimals; null where there is none or a decimal does not hold it.</param>
/// <remarks>Equal when every property is. Immutable and safe to share.</remarks>
public sealed record PeriodFigure(ReportingPeriod Period, decimal? Programmed, Rational? Exact, decimal? Achieved)
{
    /// <summary>Variación: programmed − achieved, as printed; null where either is missing or a decimal does not hold it.</summary>
    public decimal? Variation => Figures.Difference(Programmed, Achieved);
}
