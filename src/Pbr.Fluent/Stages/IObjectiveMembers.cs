using System;

namespace Pbr.Fluent;

/// <summary>The row of the matrix that every objective has, and its indicators.</summary>
/// <typeparam name="TStage">The stage that each call returns to.</typeparam>
public interface IObjectiveMembers<out TStage>
{
    /// <summary>Fuentes de información: where the figures come from. Calls add up.</summary>
    TStage SourcesOfInformation(params string[] sources);

    /// <summary>Medios de verificación: where the figures can be checked. Calls add up.</summary>
    TStage MeansOfVerification(params string[] means);

    /// <summary>Supuestos: external conditions that must hold. Calls add up.</summary>
    TStage Assumptions(params string[] assumptions);

    /// <summary>Ficha de indicador, of an indicator without a code of its own: it goes by its objective's, and a second one by <c>#2</c> after it.</summary>
    /// <param name="name">Nombre del indicador.</param>
    /// <param name="indicator">The fields of its sheet.</param>
    TStage Indicator(string name, Action<IIndicatorStage> indicator);

    /// <summary>Ficha de indicador.</summary>
    /// <param name="code">Its code, such as <c>I.5.1</c>.</param>
    /// <param name="name">Nombre del indicador.</param>
    /// <param name="indicator">The fields of its sheet.</param>
    TStage Indicator(string code, string name, Action<IIndicatorStage> indicator);
}
