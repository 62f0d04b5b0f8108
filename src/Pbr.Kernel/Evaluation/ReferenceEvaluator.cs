using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace Pbr.Kernel.Evaluation;

/// <summary>Evaluates indicators one by one in exact arithmetic: plain, and the measure of every faster way.</summary>
/// <remarks>
/// Variables accumulate first, then the formula is applied, and the value is rounded once. Bad data never throws: each answer carries a status.
/// A programme of another fiscal year than the period's is not due. Stateless and safe to share.
/// </remarks>
public static class ReferenceEvaluator
{
    /// <summary>Evaluates one programme.</summary>
    /// <param name="program">The programme.</param>
    /// <param name="readings">What was reported.</param>
    /// <param name="asOf">The period up to whose end everything is evaluated.</param>
    /// <param name="options">What to do otherwise; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="options"/> is null.</exception>
    public static EvaluationResults Evaluate(BudgetProgram program, Readings readings, ReportingPeriod asOf, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        return Evaluate([program], readings, asOf, options);
    }

    /// <summary>Evaluates several programmes.</summary>
    /// <param name="programs">The programmes; two with one code both take the readings of that code.</param>
    /// <param name="readings">What was reported.</param>
    /// <param name="asOf">The period up to whose end everything is evaluated.</param>
    /// <param name="options">What to do otherwise; null for the defaults.</param>
    /// <param name="cancellation">Stops the work between two programmes.</param>
    /// <exception cref="ArgumentException">One of the programmes is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="options"/> is null.</exception>
    public static EvaluationResults Evaluate(
        IEnumerable<BudgetProgram> programs,
        Readings readings,
        ReportingPeriod asOf,
        EvaluationOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(programs);
        ArgumentNullException.ThrowIfNull(readings);
        HashSet<string> codes = new(StringComparer.Ordinal);
        Dictionary<Reading, UnmatchedReason> unmatched = new(ReferenceEqualityComparer.Instance);
        ImmutableArray<IndicatorResult>.Builder results = ImmutableArray.CreateBuilder<IndicatorResult>();
        foreach (BudgetProgram program in programs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (program is null) { throw new ArgumentException("One of the programmes is null.", nameof(programs)); }
            codes.Add(program.Code);
            ProgramReadings placed = new(program, readings, asOf);
            foreach ((Reading reading, UnmatchedReason reason) in placed.Unmatched) { unmatched[reading] = reason; }
            results.AddRange(ProgramEvaluation.Run(program, placed, asOf, options ?? EvaluationOptions.Default));
        }

        foreach (Reading reading in readings.All)
        {
            if (!codes.Contains(reading.Program)) { unmatched[reading] = UnmatchedReason.UnknownProgram; }
        }

        ImmutableArray<UnmatchedReading> listed = readings.All
            .Where(unmatched.ContainsKey)
            .Select(reading => new UnmatchedReading(reading, unmatched[reading]))
            .ToImmutableArray();
        return new EvaluationResults(asOf, results.ToImmutable(), listed);
    }
}
