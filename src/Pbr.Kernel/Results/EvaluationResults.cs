using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Pbr.Kernel;

/// <summary>What every indicator came to, in the order of the programmes and of their matrices.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class EvaluationResults : IReadOnlyList<IndicatorResult>
{
    private readonly ImmutableArray<IndicatorResult> _results;
    private readonly ILookup<string, IndicatorResult> _byProgram;

    internal EvaluationResults(ReportingPeriod asOf, ImmutableArray<IndicatorResult> results, ImmutableArray<UnmatchedReading> unmatched)
    {
        AsOf = asOf;
        _results = results;
        _byProgram = results.ToLookup(result => result.Program.Code, StringComparer.Ordinal);
        Unmatched = unmatched;
    }

    /// <summary>The period up to whose end everything was evaluated.</summary>
    public ReportingPeriod AsOf { get; }

    /// <summary>The readings that found no place, in the order added. Readings of other fiscal years and of later periods are not among them.</summary>
    public ImmutableArray<UnmatchedReading> Unmatched { get; }

    /// <inheritdoc/>
    public int Count => _results.Length;

    /// <inheritdoc/>
    public IndicatorResult this[int index] => _results[index];

    /// <summary>The results of a programme, in the order of its matrix.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    public IEnumerable<IndicatorResult> For(string program)
    {
        ArgumentNullException.ThrowIfNull(program);
        return _byProgram[program];
    }

    /// <summary>The result of an indicator; null where it was not evaluated.</summary>
    /// <param name="program">The code of the programme.</param>
    /// <param name="indicator">The code of the indicator in any of its printed forms, its own or its objective's.</param>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    public IndicatorResult? For(string program, string indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        foreach (IndicatorResult result in For(program))
        {
            if (ReferenceEquals(result.Program.Indicator(indicator), result.Indicator)) { return result; }
        }

        return null;
    }

    /// <summary>How many indicators have each light, and how many have none.</summary>
    public LightCounts Lights() => LightCounts.Of(_results);

    /// <summary>How many indicators of each level have each light, from the goal down.</summary>
    public ImmutableSortedDictionary<ObjectiveLevel, LightCounts> LightsByLevel()
    {
        ImmutableSortedDictionary<ObjectiveLevel, LightCounts>.Builder counts = ImmutableSortedDictionary.CreateBuilder<ObjectiveLevel, LightCounts>();
        foreach (IndicatorResult result in _results)
        {
            counts[result.Indicator.Level] = counts.GetValueOrDefault(result.Indicator.Level, LightCounts.None).Plus(result.Light);
        }

        return counts.ToImmutable();
    }

    /// <inheritdoc/>
    public IEnumerator<IndicatorResult> GetEnumerator() => ((IEnumerable<IndicatorResult>)_results).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
