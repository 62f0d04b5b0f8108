namespace Pbr.Fluent;

/// <summary>An element of a plan, and what stands under it, in any order.</summary>
public interface IPlanElementStage : IPlanElements<IPlanElementStage>
{
    /// <summary>Further elements that it stands under, by code or by text: the dimension or the perspective in a matrix of the plan. Calls add up.</summary>
    IPlanElementStage Under(params string[] elements);

    /// <summary>The activities and indicators of the matrix that carry it out, by code. Calls add up.</summary>
    IPlanElementStage CoveredBy(params string[] codes);

    /// <summary>Programa presupuestario: the budget programmes that carry it out, by code or by name. Calls add up.</summary>
    /// <remarks>An element of other programmes only is not asked of this one.</remarks>
    IPlanElementStage BudgetPrograms(params string[] programs);

    /// <summary>Responsables: units and posts. Posts only, never the names of people. Calls add up.</summary>
    IPlanElementStage Responsibles(params string[] posts);
}
