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
        Dictionary<Indicator, List<(Reading Reading, FormulaInput? Input)>> found = new();
        foreach (Reading reading in readings.Of(program.Code))
        {
            if (reading.Period.FiscalYear == asOf.FiscalYear) { Find(reading, found); }
        }

        foreach ((Indicator indicator, List<(Reading Reading, FormulaInput? Input)> list) in found) { Place(indicator, list, asOf); }
    }

    /// <summary>Places readings whose indicator and name are known.</summary>
    public ProgramReadings(BudgetProgram program, IEnumerable<(Indicator Indicator, Reading Reading, FormulaInput? Input)> found, ReportingPeriod asOf)
    {
        _program = program;
        foreach (IGrouping<Indicator, (Indicator, Reading Reading, FormulaInput? Input)> one in found.GroupBy(one => one.Indicator))
        {
            Place(one.Key, one.Select(reading => (reading.Reading, reading.Input)).ToList(), asOf);
        }
    }

    /// <summary>The readings that found no place, and why.</summary>
    public IReadOnlyDictionary<Reading, UnmatchedReason> Unmatched => _unmatched;

    /// <summary>The readings of an indicator; none where there are none.</summary>
    public IndicatorReadings Of(Indicator indicator) => _byIndicator.GetValueOrDefault(indicator) ?? new IndicatorReadings(indicator.ReadingGrid);

    /// <summary>Whether its formula gives the value, and not a published figure.</summary>
    public static bool IsComputed(Indicator indicator, IndicatorReadings readings) =>
        indicator.Method == IndicatorMethod.Formula
        && (readings.HasVariables || readings.Achieved.Count == 0 || indicator.Inputs.All(input => input.ResultOf is not null));

    private void Find(Reading reading, Dictionary<Indicator, List<(Reading Reading, FormulaInput? Input)>> found)
    {
        if (_program.Indicator(reading.Indicator) is not { } indicator)
        {
            _unmatched[reading] = UnmatchedReason.UnknownIndicator;
            return;
        }

        FormulaInput? input = reading.Variable is { } symbol ? indicator.Inputs.FirstOrDefault(one => one.IsNamed(symbol)) : null;
        if (reading.Variable is not null && input is null) { _unmatched[reading] = UnmatchedReason.UnknownVariable; }
        else if (input?.ResultOf is not null) { _unmatched[reading] = UnmatchedReason.BoundVariable; }
        else
        {
            if (!found.TryGetValue(indicator, out List<(Reading, FormulaInput?)>? list)) { found[indicator] = list = new List<(Reading, FormulaInput?)>(); }
            list.Add((reading, input));
        }
    }

    private void Place(Indicator indicator, List<(Reading Reading, FormulaInput? Input)> found, ReportingPeriod asOf)
    {
        IndicatorReadings readings = new(GridOf(indicator, found));
        _byIndicator[indicator] = readings;
        foreach ((Reading reading, FormulaInput? input) in found)
        {
            if (reading.Period.Grid != readings.Grid) { _unmatched[reading] = UnmatchedReason.OtherGrid; }
            else if (reading.Period.LastMonth > asOf.LastMonth) { continue; }
            else if (input is null) { readings.AddAchieved(reading); }
            else { readings.Add(input, reading); }
        }

        if (!IsComputed(indicator, readings)) { return; }
        foreach (Reading reading in readings.Achieved.Values.SelectMany(list => list)) { _unmatched[reading] = UnmatchedReason.VariablesReported; }
    }

    // Reports often have a grid of their own: what is measured every month or once a year is printed by quarters, as it was scheduled.
    private static Frequency GridOf(Indicator indicator, List<(Reading Reading, FormulaInput? Input)> found)
    {
        Frequency measured = indicator.ReadingGrid;
        if (indicator.Schedule is not { } schedule || found.Any(one => one.Reading.Period.Grid == measured)) { return measured; }
        return found.Any(one => one.Reading.Period.Grid == schedule.Grid) ? schedule.Grid : measured;
    }
}
