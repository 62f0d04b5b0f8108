using System;
using System.Runtime.CompilerServices;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the schedule, from any stage that can go on to it.</summary>
/// <typeparam name="TStage">The stage that the fields of the sheet return to.</typeparam>
internal abstract class ScheduleMembers<TStage> : SheetFields<TStage>, IScheduleMembers
{
    protected ScheduleMembers(DraftInProgress<IndicatorDraft> progress)
        : base(progress)
    {
    }

    /// <inheritdoc/>
    public IScheduleStage MonthlySchedule(params decimal?[] values) => AddOriginal(Kernel.Frequency.Monthly, style: null, values);

    /// <inheritdoc/>
    public IScheduleStage MonthlySchedule(ScheduleStyle style, params decimal?[] values) => AddOriginal(Kernel.Frequency.Monthly, style, values);

    /// <inheritdoc/>
    public IScheduleStage QuarterlySchedule(params decimal?[] values) => AddOriginal(Kernel.Frequency.Quarterly, style: null, values);

    /// <inheritdoc/>
    public IScheduleStage QuarterlySchedule(ScheduleStyle style, params decimal?[] values) => AddOriginal(Kernel.Frequency.Quarterly, style, values);

    /// <inheritdoc/>
    public IScheduleStage Schedule(Frequency grid, ScheduleStyle style, params decimal?[] values) => AddOriginal(grid, style, values);

    /// <inheritdoc/>
    public IScheduleStage AmendedSchedule(string letter, params decimal?[] values)
    {
        Given<string> amendedBy = Written.Text(DraftField.Letter, letter);
        DraftList<Given<decimal>> cells = Written.Cells(DraftField.SchedulePeriod, values);
        return WriteSchedule(draft =>
        {
            if (draft.Schedules.Count == 0) { throw Misuse.NothingToAmend(); }
            ScheduleDraft amended = draft.Schedules[draft.Schedules.Count - 1] with
            {
                Element = new Anchor(DraftField.Schedule),
                Values = cells,
                Letter = amendedBy,
            };
            return draft with { Schedules = draft.Schedules.Add(amended) };
        });
    }

    /// <summary>Writes in the stage of the schedule and goes on to it.</summary>
    protected IScheduleStage WriteSchedule(Func<IndicatorDraft, IndicatorDraft> change, [CallerMemberName] string call = "")
    {
        Progress.Require(Number, call);
        Progress.Write(SheetStages.Schedule, change, call);
        return new ScheduleBuilder(Progress);
    }

    private IScheduleStage AddOriginal(Frequency grid, ScheduleStyle? style, decimal?[] values, [CallerMemberName] string call = "")
    {
        ScheduleDraft schedule = Written.Schedule(grid, style, values);
        return WriteSchedule(
            draft => draft.Schedules.Count == 0
                ? draft with { Schedules = draft.Schedules.Add(schedule) }
                : throw Misuse.AlreadyOriginal(call, nameof(AmendedSchedule)),
            call);
    }
}
