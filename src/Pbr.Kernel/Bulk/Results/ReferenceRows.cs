using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <summary>Rows by the reference evaluator, from the figures in columns. Keeps the programme asked last; not safe to share.</summary>
internal sealed class ReferenceRows(ReadingColumns figures, EvaluationOptions options)
{
    private (int Program, ReportingPeriod AsOf) _last = (-1, default);
    private ImmutableArray<IndicatorResult> _results = [];

    /// <summary>The result of an indicator.</summary>
    public IndicatorResult Of(int indicator, ReportingPeriod asOf)
    {
        PlanIndex index = figures.Plan.Index;
        int program = figures.Plan.Layout.ProgramOf[indicator];
        if (_last != (program, asOf))
        {
            BudgetProgram evaluated = figures.Plan.Source.Program(program, index);
            _results = ProgramEvaluation.Run(evaluated, new ProgramReadings(evaluated, Found(program, evaluated), asOf), asOf, options);
            _last = (program, asOf);
        }

        return _results[index.PlaceOf(indicator)];
    }

    private List<(Indicator Indicator, Reading Reading, FormulaInput? Input)> Found(int program, BudgetProgram evaluated)
    {
        List<(Indicator, Reading, FormulaInput?)> found = new();
        ReadOnlySpan<int> numbers = figures.Plan.Index.IndicatorsOf(program);
        for (int i = 0; i < numbers.Length; i++)
        {
            Indicator indicator = evaluated.Indicators[i];
            if (figures.Exceptional.TryGetValue(numbers[i], out List<Reading>? readings))
            {
                found.AddRange(readings.Select(reading => (indicator, reading, InputOf(indicator, reading))));
            }
            else
            {
                Add(evaluated, indicator, numbers[i], found);
            }
        }

        return found;
    }

    private static FormulaInput? InputOf(Indicator indicator, Reading reading) =>
        reading.Variable is { } symbol ? indicator.Inputs.FirstOrDefault(input => input.IsNamed(symbol)) : null;

    private void Add(BudgetProgram program, Indicator indicator, int number, List<(Indicator, Reading, FormulaInput?)> found)
    {
        PlanLayout layout = figures.Plan.Layout;
        PlanGroup group = layout.Groups[layout.GroupOf[number]];
        for (int input = 0; input < group.Columns; input++)
        {
            FormulaInput name = indicator.Inputs[input];
            if (name.ResultOf is not null) { continue; }
            for (int period = 0; period < group.Periods; period++)
            {
                foreach (decimal figure in figures.FiguresOf(group, layout.RowOf[number], input, period))
                {
                    ReportingPeriod of = ReportingPeriod.Of(figures.Year, group.Key.Grid, period + 1);
                    found.Add((indicator, new Reading(program.Code, indicator.Key, name.Name, of, figure), name));
                }
            }
        }
    }
}
