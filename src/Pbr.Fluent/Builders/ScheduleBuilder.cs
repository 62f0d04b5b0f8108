using Pbr.Kernel.Drafts;

namespace Pbr.Fluent.Builders;

/// <summary>The stage of the schedule.</summary>
internal sealed class ScheduleBuilder : ScheduleMembers<IScheduleStage>, IScheduleStage
{
    public ScheduleBuilder(DraftInProgress<IndicatorDraft> progress)
        : base(progress)
    {
    }

    protected override IScheduleStage Stage => this;

    protected override int Number => SheetStages.Schedule;
}
