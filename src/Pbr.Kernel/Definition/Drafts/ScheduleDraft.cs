using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>One edition of the schedule (calendarización): the target spread over the periods of the year, as the author wrote it.</summary>
public sealed record ScheduleDraft
{
    /// <summary>The schedule as a whole.</summary>
    public Anchor? Element { get; init; }

    /// <summary>The periods of its grid: <see cref="Frequency.Monthly"/> has twelve, <see cref="Frequency.Quarterly"/> four.</summary>
    public Frequency Grid { get; init; }

    /// <summary>One figure a period, from the first of the year; missing where the cell is blank.</summary>
    public DraftList<Given<decimal>> Values { get; init; } = DraftList<Given<decimal>>.Empty;

    /// <summary>What the figures mean.</summary>
    public Given<ScheduleStyle> Style { get; init; }

    /// <summary>The official letter that amended it; missing for the original.</summary>
    public Given<string> Letter { get; init; }
}
