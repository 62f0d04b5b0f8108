using System.Collections.Generic;
using System.Linq;

namespace Pbr.Kernel.Evaluation;

/// <summary>The readings of one programme, each at its place, and those that found none.</summary>
internal sealed class ProgramReadings
{
    private readonly BudgetProgram _program;
    private readonly Dictionary<Indicator, IndicatorReadings> _byIndicator = new();
    private readonly Dictionary<Reading, UnmatchedReason> _unmatched = new(ReferenceEqualityComparer.Instance);

    public ProgramReadings(BudgetProgram program, Readings readings, ReportingPeriod asOf)
    {
        _program = program;
        foreach (Reading reading in readings.Of(program.Code))
        {
            if (reading.Period.FiscalYear == asOf.FiscalYear) { Place(reading, asOf); }
        }

        foreach ((Indicator indicator, IndicatorReadings placed) in _byIndicator)
        {
            if (!IsComputed(indicator, placed)) { continue; }
            foreach (Reading reading in placed.Achieved.Values.SelectMany(list => list)) { _unmatched[reading] = UnmatchedReason.VariablesReported; }
        }
    }

    /// <summary>The readings that found no place, and why.</summary>
    public IReadOnlyDictionary<Reading, UnmatchedReason> Unmatched => _unmatched;

    /// <summary>The readings of an indicator; none where there are none.</summary>
    public IndicatorReadings Of(Indicator indicator) => _byIndicator.GetValueOrDefault(indicator) ?? new IndicatorReadings();

    /// <summary>Whether its formula gives the value, and not a published figure.</summary>
    public static bool IsComputed(Indicator indicator, IndicatorReadings readings) =>
        indicator.Method == IndicatorMethod.Formula
        && (readings.HasVariables || readings.Achieved.Count == 0 || indicator.Inputs.All(input => input.ResultOf is not null));

    private void Place(Reading reading, ReportingPeriod asOf)
    {
        if (_program.Indicator(reading.Indicator) is not { } indicator)
        {
            _unmatched[reading] = UnmatchedReason.UnknownIndicator;
            return;
        }

        FormulaInput? input = reading.Variable is { } symbol ? indicator.Inputs.FirstOrDefault(one => one.IsNamed(symbol)) : null;
        if (reading.Variable is not null && input is null) { _unmatched[reading] = UnmatchedReason.UnknownVariable; }
        else if (input?.ResultOf is not null) { _unmatched[reading] = UnmatchedReason.BoundVariable; }
        else if (reading.Period.Grid != (input is null ? indicator.AchievedGrid : indicator.ReadingGrid)) { _unmatched[reading] = UnmatchedReason.OtherGrid; }
        else if (reading.Period.LastMonth <= asOf.LastMonth) { Add(indicator, input, reading); }
    }

    private void Add(Indicator indicator, FormulaInput? input, Reading reading)
    {
        if (!_byIndicator.TryGetValue(indicator, out IndicatorReadings? readings)) { _byIndicator[indicator] = readings = new IndicatorReadings(); }
        if (input is null) { readings.AddAchieved(reading); }
        else { readings.Add(input, reading); }
    }
}
