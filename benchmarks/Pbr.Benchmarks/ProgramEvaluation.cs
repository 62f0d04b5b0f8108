using System;
using BenchmarkDotNet.Attributes;
using Pachuca;
using Pbr.Kernel;
using Pbr.Kernel.Evaluation;

namespace Pbr.Benchmarks;

/// <summary>The reference evaluation of a published programme for a whole year, with a reading wherever a formula asks for one.</summary>
/// <remarks>The figures are made up, and not chosen to be easy: numerators and denominators share few divisors.</remarks>
[MemoryDiagnoser]
public class ProgramEvaluation
{
    private readonly BudgetProgram _program = Sp03.Define();
    private Readings _readings = Readings.None;
    private ReportingPeriod _asOf;

    /// <summary>Makes the readings.</summary>
    [GlobalSetup]
    public void Report()
    {
        FiscalYear year = _program.FiscalYear ?? throw new InvalidOperationException("The sample has no fiscal year. Give it one.");
        ReadingsBuilder builder = new();
        foreach (Indicator indicator in _program.Indicators)
        {
            int figure = 17;
            foreach (FormulaInput input in indicator.Inputs)
            {
                if (input.ResultOf is not null) { continue; }
                foreach (ReportingPeriod period in ReportingPeriod.AllIn(year, indicator.ReadingGrid))
                {
                    builder.Add(_program.Code, indicator.Code ?? indicator.ObjectiveKey, input.Name, period, figure);
                    figure += 6;
                }
            }
        }

        _readings = builder.Build();
        _asOf = year.Quarter(4);
    }

    /// <summary>One evaluation of every indicator.</summary>
    [Benchmark]
    public EvaluationResults Evaluate() => ReferenceEvaluator.Evaluate(_program, _readings, _asOf);

    /// <summary>Reading the definition: every formula and band parsed, every rule run.</summary>
    [Benchmark]
    public BudgetProgram Define() => Sp03.Define();
}
