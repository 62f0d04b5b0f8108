using Pbr.Kernel.Numbers;

namespace Pbr.Kernel;

/// <content>What is programmed for a period, and up to one.</content>
public sealed partial class Schedule
{
    /// <summary>Valor programado: what is programmed within a period of the year, of whatever grid.</summary>
    /// <returns>
    /// Instalments within the period add up; of a level, a cumulative figure or a one-off the last one within it stands. Null where every cell within
    /// it is blank, where the period is finer than the grid, where the sum passes what a decimal holds, or where several cells have no style to join them.
    /// </returns>
    public decimal? ProgrammedIn(ReportingPeriod period) => Join(period.FirstMonth, period.LastMonth);

    /// <summary>Programado acumulado: what is programmed from the start of the year to the end of a period.</summary>
    /// <returns>As <see cref="ProgrammedIn"/>, for all the periods that have ended by then.</returns>
    public decimal? ProgrammedToDate(ReportingPeriod period) => Join(1, period.LastMonth);

    /// <summary>As <see cref="ProgrammedToDate(ReportingPeriod)"/>, up to the end of a month.</summary>
    internal decimal? ProgrammedToDate(int lastMonth) => Join(1, lastMonth);

    /// <summary>Whether a cell within a period is filled.</summary>
    internal bool HasFigureIn(ReportingPeriod period) => HasFigure(period.FirstMonth, period.LastMonth);

    /// <summary>Whether the cells tell when a period of a grid is due: they are as fine as the grid, and not all blank.</summary>
    internal bool TellsWhenDue(Frequency grid) => ReportingPeriod.CountIn(Grid) > 0 && (int)grid % (int)Grid == 0 && HasFigure(1, int.MaxValue);

    /// <summary>Whether a cell within some months of the year is filled.</summary>
    internal bool HasFigure(int firstMonth, int lastMonth)
    {
        for (int i = 0; i < Values.Length && i < ReportingPeriod.CountIn(Grid); i++)
        {
            if (Values[i] is not null && IsWithin(i, firstMonth, lastMonth)) { return true; }
        }

        return false;
    }

    private bool IsWithin(int cell, int firstMonth, int lastMonth) =>
        (cell * (int)Grid) + 1 >= firstMonth && (cell + 1) * (int)Grid <= lastMonth;

    private decimal? Join(int firstMonth, int lastMonth)
    {
        Rational sum = Rational.Zero;
        decimal? last = null;
        int count = 0;
        for (int i = 0; i < Values.Length && i < ReportingPeriod.CountIn(Grid); i++)
        {
            if (!IsWithin(i, firstMonth, lastMonth) || Values[i] is not { } value) { continue; }
            sum += value;
            last = value;
            count++;
        }

        if (count <= 1) { return last; }
        return Style switch
        {
            ScheduleStyle.Instalments => sum.TryToDecimal(out decimal total) ? total : null,
            null => null,
            _ => last,
        };
    }
}
