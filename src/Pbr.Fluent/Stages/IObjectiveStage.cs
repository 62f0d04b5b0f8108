namespace Pbr.Fluent;

/// <summary>The row of a goal, a purpose or an activity (fin, propósito, actividad) in the matrix, in any order.</summary>
public interface IObjectiveStage : IObjectiveMembers<IObjectiveStage>;
