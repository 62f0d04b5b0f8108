using Pbr.Kernel.Numbers;

namespace Pbr.Kernel;

/// <summary>Meta: one edition of the annual value to reach.</summary>
/// <param name="Value">The value, in the indicator's unit; where the target is a quotient, what is divided.</param>
/// <param name="Letter">The folio of the official letter that amended it; null for the original.</param>
/// <remarks>Equal when all are. Immutable and safe to share.</remarks>
public sealed record Target(decimal Value, string? Letter)
{
    /// <summary>What <see cref="Value"/> is divided by, where the target is itself a quotient, such as the 57 of 61 of last year. Default: 1.</summary>
    public decimal Divisor { get; init; } = 1m;

    /// <summary>The exact target, never rounded; null where <see cref="Divisor"/> is zero, which leaves none.</summary>
    public Rational? Exact => Divisor == 0 ? null : (Rational)Value / Divisor;

    /// <summary>Whether an official letter set this edition.</summary>
    public bool IsAmended => Letter is not null;
}
