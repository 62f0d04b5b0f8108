using System;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Arithmetic;

/// <summary>What all rows of one run of the kernel have in common: how value, compliance and light come of the figures.</summary>
/// <remarks>
/// A percentage is <c>new KernelTerms { Shape = KernelShape.Quotient, Factor = 100 }</c>. Equal when every property is. Immutable and safe to share:
/// what the kernel derives of the terms is derived once, so keep them for the next run.
/// </remarks>
public sealed record KernelTerms
{
    // A copy that 'with' makes brings those of its original along.
    private KernelConstants? _constants;

    /// <summary>The shape of the formula. Default: <see cref="KernelShape.Quotient"/>.</summary>
    public KernelShape Shape { get; init; }

    /// <summary>The constant that the shape is multiplied by: 100 for a percentage. Default: 1.</summary>
    public Rational Factor { get; init; } = Rational.One;

    /// <summary>The decimals of the published value, from 0 to 18. Default: 2.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>The scale of the first column: 2 means that 1250 is 12.50. From 0 to 18. Default: 0.</summary>
    public int FirstScale { get; init; }

    /// <summary>The scale of the second column, from 0 to 18. Default: 0.</summary>
    public int SecondScale { get; init; }

    /// <summary>The scale of the column of targets, from 0 to 18. Default: 2.</summary>
    public int TargetScale { get; init; } = 2;

    /// <summary>The scale of the column of what targets are divided by, from 0 to 18. Default: 0.</summary>
    public int TargetDivisorScale { get; init; }

    /// <summary>The scale of the column of baselines, from 0 to 18. Default: 2.</summary>
    public int BaselineScale { get; init; } = 2;

    /// <summary>The method of compliance; null where none is declared, and there is no compliance. Default: <see cref="ComplianceMethod.AchievedOverTarget"/>.</summary>
    public ComplianceMethod? Method { get; init; } = ComplianceMethod.AchievedOverTarget;

    /// <summary>The highest compliance to report, in per cent; the light judges the capped figure. Default: null, no cap.</summary>
    public decimal? CapComplianceAt { get; init; }

    /// <summary>The traffic light; null where there is none.</summary>
    public BandSet? Bands { get; init; }

    /// <summary>What the traffic light judges: the published value or the published compliance. Default: <see cref="LightBasis.Value"/>.</summary>
    public LightBasis Basis { get; init; }

    /// <summary>
    /// Whether the light judges the exact figure, and compliance is that of the exact value; else both take the published one, which anyone can check from the page.
    /// What is published is the same. Default: false.
    /// </summary>
    public bool JudgesExactFigure { get; init; }

    /// <summary>What the kernel derives of them.</summary>
    /// <exception cref="ArgumentException">A property is outside its range.</exception>
    internal KernelConstants Constants => _constants is { } known && ReferenceEquals(known.Terms, this) ? known : _constants = new KernelConstants(this);

    /// <inheritdoc/>
    public bool Equals(KernelTerms? other) =>
        other is not null
        && Shape == other.Shape && Factor == other.Factor && Decimals == other.Decimals
        && FirstScale == other.FirstScale && SecondScale == other.SecondScale && TargetScale == other.TargetScale
        && TargetDivisorScale == other.TargetDivisorScale && BaselineScale == other.BaselineScale
        && Method == other.Method && CapComplianceAt == other.CapComplianceAt && Basis == other.Basis
        && JudgesExactFigure == other.JudgesExactFigure && ReferenceEquals(Bands, other.Bands);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Shape, Factor, Decimals, FirstScale, SecondScale, TargetScale, Method, Bands);
}
