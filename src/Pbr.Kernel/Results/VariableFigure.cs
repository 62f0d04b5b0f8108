using System.Collections.Immutable;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel;

/// <summary>The figure that entered a formula in place of a name, and what it was made of.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class VariableFigure
{
    internal VariableFigure(string symbol, Variable? variable)
    {
        Symbol = symbol;
        Variable = variable;
    }

    /// <summary>The name as the formula writes it; the stem of a series.</summary>
    public string Symbol { get; }

    /// <summary>Its declaration; null where there is none, as often for the phrases of a formula in words.</summary>
    public Variable? Variable { get; }

    /// <summary>The year-to-date figure; null where there is none.</summary>
    public Rational? Value { get; internal init; }

    /// <summary>The readings that it was made of, by period.</summary>
    public ImmutableArray<Reading> Readings { get; internal init; } = ImmutableArray<Reading>.Empty;

    /// <summary>How the readings became one figure; null where there was nothing to join.</summary>
    public Accumulation? Accumulation { get; internal init; }

    /// <summary>The periods that have fallen due and have no reading.</summary>
    public ImmutableArray<ReportingPeriod> Missing { get; internal init; } = ImmutableArray<ReportingPeriod>.Empty;

    /// <summary>The indicator whose result it is, where it is bound to one.</summary>
    public Indicator? Source { get; internal init; }

    /// <summary>Whether the value lacks a period that has fallen due: its own, or one of the result it is bound to.</summary>
    public bool IsPartial => Value is not null && (IsSourcePartial || !Missing.IsEmpty);

    internal bool IsSourcePartial { get; init; }
}
