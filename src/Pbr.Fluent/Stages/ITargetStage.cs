namespace Pbr.Fluent;

/// <summary>Unit, baseline and target of an indicator (unidad de medida, línea base, meta), in any order; the traffic light ends them.</summary>
public interface ITargetStage : ISheetFields<ITargetStage>, ITargetMembers, IScheduleMembers;
