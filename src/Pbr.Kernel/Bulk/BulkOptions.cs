using System;
using System.Collections.Immutable;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Evaluation;

namespace Pbr.Kernel.Bulk;

/// <summary>What an evaluation in bulk may be asked to do otherwise. None of it but <see cref="Evaluation"/> and <see cref="AsOf"/> changes a result.</summary>
/// <remarks>Equal when every property is. Immutable and safe to share.</remarks>
public sealed record BulkOptions
{
    /// <summary>The defaults.</summary>
    public static BulkOptions Default { get; } = new();

    /// <summary>What the evaluation itself does otherwise.</summary>
    public EvaluationOptions Evaluation { get; init; } = EvaluationOptions.Default;

    /// <summary>The periods up to whose end everything is evaluated, of the year of the figures; empty for the end of each month. Default: empty.</summary>
    public ImmutableArray<ReportingPeriod> AsOf { get; init; } = [];

    /// <summary>Whether the results of the rows are kept; if not, only the totals are. Default: true.</summary>
    public bool KeepsRows { get; init; } = true;

    /// <summary>The instruction set to use; null for the widest that the machine has. Default: null.</summary>
    public InstructionSet? Instructions { get; init; }

    /// <summary>How many threads work at once; -1 for one a processor. Default: -1.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    /// <summary>
    /// How many parts the work is split into, of which this evaluation does <see cref="Part"/>: the totals of all parts, added up, are those of the
    /// whole, and each row belongs to one part. Default: 1.
    /// </summary>
    public int Parts { get; init; } = 1;

    /// <summary>The part that this evaluation does, from 0. Default: 0.</summary>
    public int Part { get; init; }

    /// <summary>Told now and then how far the work is, from any thread; null where nobody asks. Default: null.</summary>
    public IProgress<BulkProgress>? Progress { get; init; }
}
