using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace Pbr.Kernel.Planning;

/// <summary>Finds indicators by programme and code; made when it is first asked.</summary>
internal sealed class PlanIndex
{
    private readonly PlanLayout _layout;
    private readonly PlanSource _source;
    private readonly FrozenDictionary<string, int> _programs;
    private readonly int[] _starts;
    private readonly int[] _indicators;

    public PlanIndex(PlanLayout layout, PlanSource source)
    {
        _layout = layout;
        _source = source;
        _programs = layout.Programs.Select((code, number) => KeyValuePair.Create(code, number)).ToFrozenDictionary(StringComparer.Ordinal);
        _starts = new int[layout.Programs.Length + 1];
        foreach (int program in layout.ProgramOf) { _starts[program + 1]++; }
        for (int i = 1; i < _starts.Length; i++) { _starts[i] += _starts[i - 1]; }
        _indicators = new int[layout.ProgramOf.Length];
        int[] next = _starts.ToArray();
        for (int indicator = 0; indicator < _indicators.Length; indicator++) { _indicators[next[layout.ProgramOf[indicator]]++] = indicator; }
    }

    /// <summary>The numbers of the indicators of a programme, in its order.</summary>
    public ReadOnlySpan<int> IndicatorsOf(int program) => _indicators.AsSpan(_starts[program].._starts[program + 1]);

    /// <summary>The place of an indicator among those of its programme.</summary>
    public int PlaceOf(int indicator) => IndicatorsOf(_layout.ProgramOf[indicator]).BinarySearch(indicator);

    /// <summary>The number of a programme; -1 where there is none of that code.</summary>
    public int ProgramNumber(string code) => _programs.TryGetValue(code, out int program) ? program : -1;

    /// <summary>The number of an indicator; -1 where there is none.</summary>
    public int NumberOf(string program, string code)
    {
        if (!_programs.TryGetValue(program, out int number)) { return -1; }
        ReadOnlySpan<int> indicators = IndicatorsOf(number);
        foreach (int indicator in indicators)
        {
            if (_source.CodeOf(indicator) == code) { return indicator; }
        }

        BudgetProgram made = _source.Program(number, this);
        return made.Indicator(code) is { } found ? indicators[made.Indicators.IndexOf(found)] : -1;
    }

    /// <summary>An indicator as the model has it.</summary>
    public Indicator IndicatorOf(int indicator) => _source.Program(_layout.ProgramOf[indicator], this).Indicators[PlaceOf(indicator)];
}
