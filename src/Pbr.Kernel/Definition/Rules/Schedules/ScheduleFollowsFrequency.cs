using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4002: the schedule's periods are those of the frequency, neither finer nor coarser.</summary>
/// <remarks>
/// A monthly grid is only paper: what counts is where figures stand. One figure in each quarter of a monthly grid is a quarterly schedule. An amended
/// schedule that keeps the periods of the one before it repeats its mistake, and is told once.
/// </remarks>
internal sealed class ScheduleFollowsFrequency : IndicatorRule
{
    private static readonly Bilingual OneEach = new("Deje una cifra por periodo de medición o cambie la frecuencia", "Leave one figure a measured period or change the frequency");
    private static readonly Bilingual FinerGrid = new("Calendarice cada periodo de medición o cambie la frecuencia", "Schedule every measured period or change the frequency");
    private static readonly Bilingual FillGrid = new("Dé una cifra por periodo; deje en blanco lo que no se programa", "Give one figure a period; leave blank what is not programmed");

    private static readonly Bilingual FindColumn = new(
        "Una columna pudo moverse o perderse al copiar: dé una cifra por periodo y deje en blanco lo que no se programa",
        "A column may have moved or been lost in copying: give one figure a period and leave blank what is not programmed");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4002,
        Severity.Warning,
        new("Los periodos del calendario son los de la frecuencia", "The schedule's periods are those of the frequency"),
        new("El calendario {0}. {1}.", "The schedule {0}. {1}."));

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        string? told = null;
        foreach (ScheduleDraft schedule in indicator.Draft.Schedules)
        {
            int cells = Grids.PeriodsInYear(schedule.Grid);
            if (schedule.Element is null || !schedule.Values.IsComplete || cells == 0) { continue; }
            Place place = new(schedule.Element);
            if (schedule.Values.Count != cells)
            {
                // One cell too many or too few: a column moved, or was lost, on the way from the document.
                bool isDoubt = Math.Abs(schedule.Values.Count - cells) == 1;
                sink.Report(Info, isDoubt ? Severity.Information : Info.DefaultSeverity, place, new object[] { Count(schedule.Values.Count, cells), isDoubt ? FindColumn : FillGrid });
            }
            else if (indicator.Draft.Frequency.TryGet(out Frequency frequency) && Misfit(schedule, frequency) is { } misfit)
            {
                if (misfit.Fact.Spanish == told) { continue; }
                told = misfit.Fact.Spanish;
                ImmutableArray<Place> related = ImmutableArray.Create(indicator.Draft.Frequency.Place());
                sink.Report(Info, Info.DefaultSeverity, place, new object[] { misfit.Fact, misfit.WayOut }, related);
            }
        }
    }

    private static Bilingual Count(int given, int cells) => new(
        string.Format(CultureInfo.InvariantCulture, "tiene {0} cifras y su cuadrícula {1} periodos", given, cells),
        string.Format(CultureInfo.InvariantCulture, "has {0} figures and its grid {1} periods", given, cells));

    private static (Bilingual Fact, Bilingual WayOut)? Misfit(ScheduleDraft schedule, Frequency frequency)
    {
        int cellMonths = (int)schedule.Grid;
        int periodMonths = Math.Min((int)frequency, Grids.MonthsInYear);
        if (schedule.Values.Any(value => value.IsUnknown)) { return null; }
        if (cellMonths > periodMonths)
        {
            return (new($"es más grueso que la frecuencia {FrequencyNames.Of(frequency).Spanish}", $"is coarser than the {FrequencyNames.Of(frequency).English} frequency"), FinerGrid);
        }

        int most = 0;
        int figures = 0;
        int last = -1;
        int inPeriod = 0;
        for (int i = 0; i < schedule.Values.Count; i++)
        {
            int period = i * cellMonths / periodMonths;
            if (period != last) { inPeriod = 0; }
            last = period;
            if (schedule.Values[i].Or(0m) == 0m) { continue; }
            figures++;
            most = Math.Max(most, ++inPeriod);
        }

        return most <= 1 ? null : (
            new(
                string.Format(CultureInfo.InvariantCulture, "tiene {0} cifras, hasta {1} en un mismo periodo, y la frecuencia es {2}", figures, most, FrequencyNames.Of(frequency).Spanish),
                string.Format(CultureInfo.InvariantCulture, "has {0} figures, up to {1} in one period, and the frequency is {2}", figures, most, FrequencyNames.Of(frequency).English)),
            OneEach);
    }
}
