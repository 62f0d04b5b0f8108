using System.Collections.Generic;
using System.Linq;

namespace Pbr.Kernel.Evaluation;

/// <summary>The readings of one indicator that found their place.</summary>
internal sealed class IndicatorReadings
{
    private readonly Dictionary<string, SortedDictionary<int, List<Reading>>> _byInput = new(System.StringComparer.Ordinal);

    public IndicatorReadings(Frequency grid) => Grid = grid;

    /// <summary>The grid of their periods.</summary>
    public Frequency Grid { get; }

    /// <summary>The published values, by period number; more than one where they conflict.</summary>
    public SortedDictionary<int, List<Reading>> Achieved { get; } = new();

    /// <summary>Whether a figure of a variable was reported.</summary>
    public bool HasVariables => _byInput.Count > 0;

    /// <summary>All of them.</summary>
    public IEnumerable<Reading> All => _byInput.Values.Append(Achieved).SelectMany(readings => readings.Values).SelectMany(list => list);

    /// <summary>The figures of a formula's name, by period number; more than one where they conflict.</summary>
    public IReadOnlyDictionary<int, List<Reading>> Of(FormulaInput input) =>
        _byInput.TryGetValue(input.Name, out SortedDictionary<int, List<Reading>>? readings) ? readings : new SortedDictionary<int, List<Reading>>();

    public void Add(FormulaInput input, Reading reading)
    {
        if (!_byInput.TryGetValue(input.Name, out SortedDictionary<int, List<Reading>>? readings))
        {
            _byInput[input.Name] = readings = new SortedDictionary<int, List<Reading>>();
        }

        Add(readings, reading);
    }

    public void AddAchieved(Reading reading) => Add(Achieved, reading);

    // The same figure may come under two printed forms of one code: it is still one figure.
    private static void Add(SortedDictionary<int, List<Reading>> readings, Reading reading)
    {
        if (!readings.TryGetValue(reading.Period.Number, out List<Reading>? list)) { readings[reading.Period.Number] = list = new List<Reading>(); }
        if (list.All(other => other.Value != reading.Value)) { list.Add(reading); }
    }
}
