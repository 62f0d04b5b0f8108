namespace Pbr.Fluent;

/// <summary>The scoring of alternatives against criteria (selección de alternativas), in any order.</summary>
public interface IAlternativesStage
{
    /// <summary>Escala: what the scores mean, such as <c>Mejor = 5; Intermedia = 3; Peor = 1</c>.</summary>
    IAlternativesStage Scale(string text);

    /// <summary>Alternativas, in the order of their columns. Calls add up.</summary>
    IAlternativesStage Alternatives(params string[] names);

    /// <summary>Criterio de valoración, with one score an alternative. Call it once a row.</summary>
    IAlternativesStage Criterion(string name, params decimal[] scores);

    /// <summary>Total: the totals as printed, in the order of the columns.</summary>
    IAlternativesStage PrintedTotals(params decimal[] totals);

    /// <summary>Criterio de desempate: what decides between alternatives of the same total.</summary>
    IAlternativesStage TieRule(string text);

    /// <summary>The alternatives that the programme takes, by their names. Calls add up.</summary>
    IAlternativesStage Chosen(params string[] names);

    /// <summary>The alternatives that it leaves, by their names. Calls add up.</summary>
    IAlternativesStage Discarded(params string[] names);
}
