using System;
using System.Collections.Generic;

namespace Pbr.Kernel;

/// <summary>Collects readings.</summary>
/// <remarks>It asks nothing of the codes: a reading that finds no place is listed by the evaluation's results. Not safe for use by several threads at once.</remarks>
public sealed class ReadingsBuilder
{
    private readonly List<Reading> _readings = new();
    private bool _isBuilt;

    /// <summary>Adds the figure of a variable in a period.</summary>
    /// <param name="program">The code of the programme.</param>
    /// <param name="indicator">The code of the indicator, its own or its objective's.</param>
    /// <param name="variable">The symbol of the variable; the phrase, where the formula is in words; the stem of a series for its total.</param>
    /// <param name="period">The period.</param>
    /// <param name="value">The figure.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="InvalidOperationException">The readings are built already.</exception>
    public ReadingsBuilder Add(string program, string indicator, string variable, ReportingPeriod period, decimal value)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return Add(new Reading(program, indicator, variable, period, value));
    }

    /// <summary>Adds the value of an indicator in a period, for documents that publish values and not variables.</summary>
    /// <param name="program">The code of the programme.</param>
    /// <param name="indicator">The code of the indicator, its own or its objective's.</param>
    /// <param name="period">The period.</param>
    /// <param name="value">The value, in the indicator's unit.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="InvalidOperationException">The readings are built already.</exception>
    public ReadingsBuilder AddAchieved(string program, string indicator, ReportingPeriod period, decimal value) =>
        Add(new Reading(program, indicator, null, period, value));

    /// <summary>Adds one reading.</summary>
    /// <exception cref="ArgumentNullException">The reading, or its programme or indicator, is null.</exception>
    /// <exception cref="InvalidOperationException">The readings are built already.</exception>
    public ReadingsBuilder Add(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(reading.Program, nameof(reading));
        ArgumentNullException.ThrowIfNull(reading.Indicator, nameof(reading));
        if (_isBuilt) { throw new InvalidOperationException("These readings are built already. Start another builder for more."); }
        _readings.Add(reading);
        return this;
    }

    /// <summary>The readings; the builder takes no more.</summary>
    /// <exception cref="InvalidOperationException">The readings are built already.</exception>
    public Readings Build()
    {
        if (_isBuilt) { throw new InvalidOperationException("These readings are built already. Start another builder for more."); }
        _isBuilt = true;
        return new Readings(_readings);
    }
}
