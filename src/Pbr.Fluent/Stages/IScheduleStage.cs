namespace Pbr.Fluent;

/// <summary>The schedule of an indicator (calendarización), original first, then its amendments; the end of the sheet.</summary>
public interface IScheduleStage : ISheetFields<IScheduleStage>, IScheduleMembers;
