using System.Collections.Immutable;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Planning;

/// <summary>What a plan needs to know of an indicator, and no more: for systems that keep definitions by the hundred thousand.</summary>
/// <remarks>
/// It is not checked by the rule book: check programmes when they are written, as <see cref="BudgetProgram"/>, and plan them as often as needed. A
/// formula that cannot be read gives <see cref="ResultStatus.NotEvaluable"/>. Equal when every property is. Immutable and safe to share.
/// </remarks>
public sealed record IndicatorDefinition
{
    /// <summary>The code of the programme, compared by ordinal. Links between indicators, and totals, go by it.</summary>
    public required string Program { get; init; }

    /// <summary>The code of the indicator within its programme, compared by ordinal.</summary>
    public required string Code { get; init; }

    /// <summary>The level of its objective; totals are kept by it. Default: <see cref="ObjectiveLevel.Goal"/>.</summary>
    public ObjectiveLevel Level { get; init; }

    /// <summary>Whom totals are kept by, such as a responsible unit, a municipality or a state; empty where nobody.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The fiscal year; null for any. Figures of another year are not due.</summary>
    public FiscalYear? FiscalYear { get; init; }

    /// <summary>The method of calculation as published: <c>PVE = (NVE / NVF) * 100</c>.</summary>
    public required string Formula { get; init; }

    /// <summary>How the names of the formula accumulate, or whose result they are. A name that is not here accumulates in no known way.</summary>
    public ImmutableArray<VariableDefinition> Variables { get; init; } = [];

    /// <summary>How often it is measured, and so the grid of its readings. Default: <see cref="Frequency.Monthly"/>.</summary>
    public Frequency Frequency { get; init; } = Frequency.Monthly;

    /// <summary>The decimals of the published value, from 0 to 28. Default: 2.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>The method of compliance; null where none is declared. Default: <see cref="ComplianceMethod.AchievedOverTarget"/>.</summary>
    public ComplianceMethod? Method { get; init; } = ComplianceMethod.AchievedOverTarget;

    /// <summary>The annual target, in the unit of the value; null where there is none.</summary>
    public decimal? Target { get; init; }

    /// <summary>
    /// What <see cref="Target"/> is divided by, where the target is itself a quotient and is never rounded: last year's 57 of 61, in per cent, is 5700 and 61. Null where
    /// it is not. Zero leaves no target. Default: null.
    /// </summary>
    public decimal? TargetDivisor { get; init; }

    /// <summary>The starting value; null where there is none.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>What is programmed, one figure a period of <see cref="ProgrammedGrid"/>, null where the cell is blank; empty where there is no schedule.</summary>
    public ImmutableArray<decimal?> Programmed { get; init; } = [];

    /// <summary>The grid of what is programmed. Default: <see cref="Frequency.Monthly"/>.</summary>
    public Frequency ProgrammedGrid { get; init; } = Frequency.Monthly;

    /// <summary>What the programmed figures mean; null where nothing says it.</summary>
    public ScheduleStyle? ProgrammedStyle { get; init; }

    /// <summary>The green band as published; null where there is none.</summary>
    public string? Green { get; init; }

    /// <summary>The yellow band as published.</summary>
    public string? Yellow { get; init; }

    /// <summary>The red band as published.</summary>
    public string? Red { get; init; }

    /// <summary>What the traffic light judges. Default: <see cref="LightBasis.Value"/>.</summary>
    public LightBasis Basis { get; init; }

    /// <summary>The schedule as the model has it; null where there is none.</summary>
    internal Schedule? Schedule() => Programmed.IsDefaultOrEmpty ? null : new Schedule(ProgrammedGrid, Programmed, ProgrammedStyle, ProgrammedStyle is not null, letter: null);
}
