using System;
using System.Runtime.CompilerServices;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Planning;

/// <summary>What the rows of a group have in common: indicators with one key are evaluated side by side.</summary>
internal readonly record struct PlanKey()
{
    /// <summary>A scale that says that there is no such column.</summary>
    public const byte NoColumn = byte.MaxValue;

    /// <summary>How the rows are evaluated.</summary>
    public PlanKind Kind { get; init; }

    /// <summary>The status of every row where none can have a value; else <see cref="ResultStatus.Evaluated"/>.</summary>
    public ResultStatus Without { get; init; }

    /// <summary>The formula; null where there is none.</summary>
    public FormulaForm? Form { get; init; }

    /// <summary>How the inputs accumulate, four bits each from the first: 0 where nothing says it, else the accumulation plus 1.</summary>
    public ulong Accumulations { get; init; }

    /// <summary>The grid of the readings.</summary>
    public Frequency Grid { get; init; }

    /// <summary>The periods that are due, a bit each from the first; 0 where it is measured in spans of several years.</summary>
    public ushort Due { get; init; }

    /// <summary>The inputs that are other indicators', where the formula holds theirs; null where it holds none.</summary>
    public LinkedInputs? Links { get; init; }

    public byte Decimals { get; init; }

    public ComplianceMethod? Method { get; init; }

    /// <summary>The scale of the targets.</summary>
    public byte TargetScale { get; init; }

    /// <summary>The scale of what targets are divided by.</summary>
    public byte TargetDivisorScale { get; init; } = NoColumn;

    /// <summary>The scale of the baselines, where the method asks for them.</summary>
    public byte BaselineScale { get; init; }

    /// <summary>The grid of the schedules; 0 where there are none.</summary>
    public Frequency ScheduleGrid { get; init; }

    public BandSet? Bands { get; init; }

    public LightBasis Basis { get; init; }

    /// <summary>The fiscal year; 0 where any.</summary>
    public int FiscalYear { get; init; }

    /// <summary>An input: how it accumulates, and when it is due.</summary>
    public LinkedInput InputOf(int input) => Links?.Inputs[input] ?? new LinkedInput(IsOwn: true, input, AccumulationOf(input), Grid, Due);

    /// <summary>How an input of the formula as written accumulates; null where nothing says it.</summary>
    public Accumulation? AccumulationOf(int input) => ((Accumulations >> (4 * input)) & 15) is > 0 and ulong code ? (Accumulation)(code - 1) : null;

    /// <summary>The code of an accumulation at an input's place.</summary>
    public static ulong Code(Accumulation? accumulation, int input) => accumulation is { } way ? (ulong)(way + 1) << (4 * input) : 0;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(
        Form is null ? 0 : RuntimeHelpers.GetHashCode(Form),
        Accumulations,
        ((int)Grid << 16) | Due,
        Bands is null ? 0 : RuntimeHelpers.GetHashCode(Bands),
        (Decimals << 24) | (TargetScale << 16) | (BaselineScale << 8) | (int)ScheduleGrid,
        ((int)Kind << 24) | ((int)Without << 16) | ((int)Basis << 8) | ((int?)Method ?? 15) | (TargetDivisorScale << 26),
        FiscalYear,
        Links is null ? 0 : RuntimeHelpers.GetHashCode(Links));
}
