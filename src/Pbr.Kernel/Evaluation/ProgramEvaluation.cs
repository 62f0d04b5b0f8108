using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Pbr.Kernel.Evaluation;

/// <summary>The evaluation of one programme: its indicators in the order of their links.</summary>
internal sealed class ProgramEvaluation
{
    private readonly Dictionary<Indicator, IndicatorResult> _results = new();

    private ProgramEvaluation(BudgetProgram program, ProgramReadings readings, ReportingPeriod asOf, EvaluationOptions options)
    {
        Program = program;
        Readings = readings;
        AsOf = asOf;
        Options = options;
    }

    public BudgetProgram Program { get; }

    public ProgramReadings Readings { get; }

    public ReportingPeriod AsOf { get; }

    public EvaluationOptions Options { get; }

    /// <summary>Every indicator's result, in the order of the matrix.</summary>
    public static ImmutableArray<IndicatorResult> Run(BudgetProgram program, ProgramReadings readings, ReportingPeriod asOf, EvaluationOptions options)
    {
        ProgramEvaluation evaluation = new(program, readings, asOf, options);
        LinkOrder links = LinkOrder.Of(program);
        foreach (Indicator indicator in links.Order)
        {
            evaluation._results[indicator] = new IndicatorEvaluation(evaluation, indicator).Run(links.Circular.Contains(indicator));
        }

        return program.Indicators.Select(indicator => evaluation._results[indicator]).ToImmutableArray();
    }

    /// <summary>The result of an indicator that was evaluated before.</summary>
    public IndicatorResult? ResultOf(Indicator indicator) => _results.GetValueOrDefault(indicator);
}
