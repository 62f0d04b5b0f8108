namespace Pbr.Fluent;

/// <summary>The row of a component (componente) in the matrix, in any order; after it come the component's activities.</summary>
public interface IComponentObjectiveStage : IObjectiveMembers<IComponentObjectiveStage>, IComponentActivityStage;
