using Pbr.Kernel.Numbers;

namespace Pbr.Kernel;

/// <summary>Cumplimiento: achieved against target in per cent, with the method that gave it.</summary>
/// <remarks>Equal when every property is. Immutable and safe to share.</remarks>
public sealed record ComplianceResult
{
    /// <summary>The decimals of a published compliance.</summary>
    public const int Decimals = 2;

    /// <summary>Whether there is one, and if not, why.</summary>
    public required ComplianceStatus Status { get; init; }

    /// <summary>The method; null where none is declared and none may be assumed.</summary>
    public ComplianceMethod? Method { get; init; }

    /// <summary>The achieved figure that was compared: the published one, or the exact one where the evaluation was asked to judge it.</summary>
    public Rational? Achieved { get; init; }

    /// <summary>The exact target that it was compared with; null where there is none.</summary>
    public Rational? Target { get; init; }

    /// <summary>The exact compliance before any cap; null where there is none.</summary>
    public Rational? Uncapped { get; init; }

    /// <summary>The exact compliance, capped where the evaluation was asked to; null where there is none.</summary>
    public Rational? Exact { get; init; }

    /// <summary>The compliance rounded once to two decimals; null where there is none.</summary>
    public decimal? Published { get; init; }

    /// <summary>Whether a cap lowered it.</summary>
    public bool IsCapped => Uncapped != Exact;
}
