using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <summary>Brings readings to the columns of a plan by the same rules as the reference evaluator.</summary>
internal sealed class ReadingPlacement(ReadingColumns columns)
{
    private const int Months = 12;

    private readonly Dictionary<Reading, UnmatchedReason> _unmatched = new(ReferenceEqualityComparer.Instance);
    private ImmutableArray<Reading> _all = [];

    public ReadingColumns Columns => columns;

    public void Place(Readings readings)
    {
        EvaluationPlan plan = columns.Plan;
        _all = readings.All;
        ReportingPeriod yearEnd = columns.Year.Month(Months);
        HashSet<string> known = plan.Programs.Concat(plan.Source.EmptyPrograms).ToHashSet(System.StringComparer.Ordinal);
        foreach (Reading reading in plan.Source.EmptyPrograms.SelectMany(code => readings.Of(code)))
        {
            if (reading.Period.FiscalYear == columns.Year) { _unmatched[reading] = UnmatchedReason.UnknownIndicator; }
        }

        for (int number = 0; number < plan.Programs.Length; number++)
        {
            if (readings.Of(plan.Programs[number]).IsEmpty) { continue; }
            BudgetProgram program = plan.Source.Program(number, plan.Index);
            ProgramReadings placed = new(program, readings, yearEnd);
            foreach ((Reading reading, UnmatchedReason reason) in placed.Unmatched) { _unmatched[reading] = reason; }
            Place(number, program, placed);
        }

        foreach (Reading reading in _all)
        {
            if (!known.Contains(reading.Program)) { _unmatched[reading] = UnmatchedReason.UnknownProgram; }
        }
    }

    public ImmutableArray<UnmatchedReading> Unmatched() =>
        _all.Where(_unmatched.ContainsKey).Select(reading => new UnmatchedReading(reading, _unmatched[reading])).ToImmutableArray();

    private void Place(int number, BudgetProgram program, ProgramReadings placed)
    {
        System.ReadOnlySpan<int> indicators = columns.Plan.Index.IndicatorsOf(number);
        for (int i = 0; i < indicators.Length; i++)
        {
            Indicator indicator = program.Indicators[i];
            IndicatorReadings readings = placed.Of(indicator);
            if (readings.Achieved.Count > 0 || readings.Grid != indicator.ReadingGrid)
            {
                columns.Exceptional[indicators[i]] = readings.All.ToList();
                continue;
            }

            for (int input = 0; input < indicator.Inputs.Length; input++)
            {
                foreach (Reading reading in readings.Of(indicator.Inputs[input]).Values.SelectMany(list => list))
                {
                    columns.Set(indicators[i], input, reading.Period.Number, reading.Value);
                }
            }
        }
    }
}
