using System;
using System.Collections.Immutable;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules;

namespace Pbr.Kernel;

/// <summary>An indicator and its sheet (ficha técnica).</summary>
/// <remarks>A value that the author left out is null or empty; the rule book's findings say so. Equal by reference. Immutable and safe to share.</remarks>
public sealed class Indicator
{
    internal Indicator(string key, ObjectiveLevel level, string objectiveKey)
    {
        Key = key;
        Level = level;
        ObjectiveKey = objectiveKey;
    }

    /// <summary>
    /// Its identity within the programme: its own code in normal form, such as <c>I5.1</c>, or its objective's where it has none, such as <c>C5</c>,
    /// <c>F</c> or <c>P</c>. A second indicator with the same code gets <c>#2</c> after it, so that no key names two indicators.
    /// </summary>
    public string Key { get; }

    /// <summary>The level of the objective that it measures.</summary>
    public ObjectiveLevel Level { get; }

    /// <summary>The key of the objective that it measures.</summary>
    public string ObjectiveKey { get; }

    /// <summary>Its own code as printed; null where it has none.</summary>
    public string? Code { get; internal init; }

    /// <summary>Its name; empty where the author left it out.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>What it measures, in a sentence.</summary>
    public string? Definition { get; internal init; }

    /// <summary>Strategic or management.</summary>
    public IndicatorType? Type { get; internal init; }

    /// <summary>The dimensions ticked, in the order written.</summary>
    public ImmutableArray<Dimension> Dimensions { get; internal init; } = ImmutableArray<Dimension>.Empty;

    /// <summary>Where the value should move: the latest edition.</summary>
    public Direction? Direction { get; internal init; }

    /// <summary>The editions of the direction: the original first, then each amendment.</summary>
    public ImmutableArray<DirectionEdition> Directions { get; internal init; } = ImmutableArray<DirectionEdition>.Empty;

    /// <summary>How often it is measured.</summary>
    public Frequency? Frequency { get; internal init; }

    /// <summary>The period in which the target is to be fulfilled (período de cumplimiento).</summary>
    public Frequency? FulfilmentPeriod { get; internal init; }

    /// <summary>Where its figures come from.</summary>
    public IndicatorMethod Method { get; internal init; }

    /// <summary>The method of calculation, read: the latest edition; null where the sheet has none.</summary>
    public Formula? Formula { get; internal init; }

    /// <summary>The editions of the formula: the original first, then each amendment.</summary>
    public ImmutableArray<FormulaEdition> Formulas { get; internal init; } = ImmutableArray<FormulaEdition>.Empty;

    /// <summary>Whose index it is, where the method is somebody else's.</summary>
    public string? ExternalMethod { get; internal init; }

    /// <summary>The declared symbols, in the order written.</summary>
    public ImmutableArray<Variable> Variables { get; internal init; } = ImmutableArray<Variable>.Empty;

    /// <summary>The names that the formula needs a figure for, each once, in its order; empty where there is no formula.</summary>
    public ImmutableArray<FormulaInput> Inputs { get; internal init; } = ImmutableArray<FormulaInput>.Empty;

    /// <summary>The unit that the variables share on the sheet.</summary>
    public string? VariablesUnit { get; internal init; }

    /// <summary>The unit of the result.</summary>
    public string? Unit { get; internal init; }

    /// <summary>The decimals of the published value, from 0 to 28.</summary>
    public int Decimals { get; internal init; }

    /// <summary>The starting value.</summary>
    public Baseline? Baseline { get; internal init; }

    /// <summary>The editions of the annual target: the original first, then each amendment.</summary>
    public ImmutableArray<Target> Targets { get; internal init; } = ImmutableArray<Target>.Empty;

    /// <summary>The edition of the annual target that is in force: the latest; null where there is none.</summary>
    public Target? Target => Targets.IsEmpty ? null : Targets[^1];

    /// <summary>The declared method of compliance; null where the author named none.</summary>
    public ComplianceMethod? DeclaredComplianceMethod { get; internal init; }

    /// <summary>
    /// The method by which achieved is compared with target: the declared one, or achieved ÷ target for an indicator that should rise or says
    /// nothing of its direction; null where no method was declared and the sources disagree about it, as for every other direction.
    /// </summary>
    public ComplianceMethod? ComplianceMethod => DeclaredComplianceMethod
        ?? (Direction is null or Kernel.Direction.Ascending ? Kernel.ComplianceMethod.AchievedOverTarget : null);

    /// <summary>The edition of the traffic light that is in force: the latest; null where there is none.</summary>
    public LightScale? TrafficLight => TrafficLights.IsEmpty ? null : TrafficLights[^1];

    /// <summary>The editions of the traffic light: the original first, then each amendment.</summary>
    public ImmutableArray<LightScale> TrafficLights { get; internal init; } = ImmutableArray<LightScale>.Empty;

    /// <summary>The editions of the schedule: the original first, then each amendment.</summary>
    public ImmutableArray<Schedule> Schedules { get; internal init; } = ImmutableArray<Schedule>.Empty;

    /// <summary>The edition of the schedule that is in force: the latest; null where there is none.</summary>
    public Schedule? Schedule => Schedules.IsEmpty ? null : Schedules[^1];

    /// <summary>Where the figures can be checked.</summary>
    public ImmutableArray<string> MeansOfVerification { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>Alineación: the links of the sheet to plans and catalogues, in the order written.</summary>
    public ImmutableArray<Alignment> Alignments { get; internal init; } = ImmutableArray<Alignment>.Empty;

    /// <summary>What the rule book found about it, in the rule book's order.</summary>
    public ImmutableArray<Finding> Findings { get; internal init; } = ImmutableArray<Finding>.Empty;

    /// <summary>Whether its definition allows an evaluation: no finding about it is an error.</summary>
    public bool IsEvaluable { get; internal init; }

    /// <summary>The grid in which its figures fall due: its frequency, or its schedule's grid where it has none, or the year.</summary>
    public Frequency Grid => Frequency ?? Schedule?.Grid ?? Kernel.Frequency.Annual;

    /// <summary>
    /// The grid of the periods of a year that its readings have: <see cref="Grid"/>, or the year where it is measured in longer spans. Where none are
    /// on it, readings on the schedule's grid serve as well, because reports are often printed by quarters whatever the frequency.
    /// </summary>
    public Frequency ReadingGrid => ReportingPeriod.CountIn(Grid) > 0 ? Grid : Kernel.Frequency.Annual;

    /// <summary>
    /// The grid of the periods in which published values fall: that of the schedule which they are compared with, since reports are printed by
    /// quarter whatever the frequency; without a schedule, the grid of its readings.
    /// </summary>
    public Frequency AchievedGrid => Schedule is { } schedule && ReportingPeriod.CountIn(schedule.Grid) > 0 ? schedule.Grid : ReadingGrid;

    /// <summary>The declared variable of a symbol, compared by ordinal; null where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is null.</exception>
    public Variable? Variable(string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        foreach (Variable variable in Variables)
        {
            if (variable.Symbol == symbol) { return variable; }
        }

        return null;
    }

    /// <summary>Key and name.</summary>
    public override string ToString() => $"{Key}: {Name}";
}
