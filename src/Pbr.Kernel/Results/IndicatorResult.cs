using System;
using System.Collections.Immutable;
using System.Globalization;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Kernel;

/// <summary>What an indicator came to, up to a period of its year.</summary>
/// <remarks>There is no NaN, no infinity and no exception in it: whatever is absent is null, and a status says why. Equal by reference. Immutable and safe to share.</remarks>
public sealed class IndicatorResult
{
    internal IndicatorResult(BudgetProgram program, Indicator indicator, ReportingPeriod asOf)
    {
        Program = program;
        Indicator = indicator;
        AsOf = asOf;
    }

    /// <summary>The programme.</summary>
    public BudgetProgram Program { get; }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The period up to whose end it was evaluated.</summary>
    public ReportingPeriod AsOf { get; }

    /// <summary>What became of it.</summary>
    public ResultStatus Status { get; internal init; }

    /// <summary>Why there is no value, in a sentence; null where there is one.</summary>
    public Bilingual? Reason { get; internal init; }

    /// <summary>The exact year-to-date value; null where there is none.</summary>
    public Rational? ExactValue { get; internal init; }

    /// <summary>Valor alcanzado: the value rounded once to the indicator's decimals, half away from zero; null where there is none.</summary>
    public decimal? Value { get; internal init; }

    /// <summary>What entered the formula, in its order; a single figure without a formula where published values were given.</summary>
    public ImmutableArray<VariableFigure> Variables { get; internal init; } = ImmutableArray<VariableFigure>.Empty;

    /// <summary>Whether the value was published by a document and not computed by the formula.</summary>
    public bool IsReported { get; internal init; }

    /// <summary>Whether a period that has fallen due is missing from the value, or from a result that the value is computed of.</summary>
    public bool IsPartial
    {
        get
        {
            foreach (VariableFigure variable in Variables)
            {
                if (ExactValue is not null && variable.IsPartial) { return true; }
            }

            return false;
        }
    }

    /// <summary>Meta anual: the annual target in force, one that is a quotient rounded as the value is; null where there is none.</summary>
    public decimal? AnnualTarget => Figures.TargetOf(Indicator);

    /// <summary>Programado acumulado: what the schedule in force programs up to the end of the period; null where it says nothing.</summary>
    public decimal? ProgrammedToDate => Indicator.Schedule?.ProgrammedToDate(AsOf);

    /// <summary>The target that the value was compared with: one of the two above; null where there is none. <see cref="ComplianceResult.Target"/> has it exactly.</summary>
    public decimal? Target { get; internal init; }

    /// <summary>
    /// Variación: programmed − achieved, accumulated, as the quarterly reports print it; where no schedule says what is programmed to date,
    /// <see cref="Target"/> − achieved. Null where either is missing.
    /// </summary>
    public decimal? Variation => Figures.Difference(ProgrammedToDate ?? Target, Value);

    /// <summary>Achieved against target.</summary>
    public required ComplianceResult Compliance { get; init; }

    /// <summary>How it was judged.</summary>
    public required LightResult Judgement { get; init; }

    /// <summary>The light; null where there is none, and <see cref="LightResult.Status"/> says why.</summary>
    public TrafficLight? Light => Judgement.Light;

    /// <summary>Whether compliance passes the over-achievement limit that the evaluation was given; false where it was given none.</summary>
    public bool IsOverachieved { get; internal init; }

    /// <summary>Each period that has ended by then, on its own.</summary>
    public ImmutableArray<PeriodFigure> Periods { get; internal init; } = ImmutableArray<PeriodFigure>.Empty;

    /// <summary>What the rule book found about the indicator.</summary>
    public ImmutableArray<Finding> Findings => Indicator.Findings;

    /// <summary>
    /// The arithmetic as an auditor would write it, with what it was judged by: <c>PVE = (84 / 105) × 100 = 80.00 → yellow (green needs &gt; 80)</c>;
    /// further lines hold what else there is to know. Spanish for Spanish cultures, English for every other; numbers in the culture's signs.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new Explanation(this, culture).Write();
    }

    /// <summary>The explanation in English, in the invariant culture.</summary>
    public override string ToString() => Explain(CultureInfo.InvariantCulture);
}
