using System;
using Pbr.Kernel;

namespace Pbr.Fluent;

/// <summary>The fields of an indicator's sheet (ficha técnica) that may stand anywhere in it.</summary>
/// <typeparam name="TStage">The stage that each call returns to.</typeparam>
/// <remarks>
/// Throws as <see cref="IProgramStage"/> tells, and <see cref="ArgumentOutOfRangeException"/> for a number that is no member of its enumeration.
/// </remarks>
public interface ISheetFields<out TStage>
{
    /// <summary>Definición del indicador: what it measures, in a sentence.</summary>
    TStage Definition(string text);

    /// <summary>Tipo de indicador: estratégico or de gestión.</summary>
    TStage Type(IndicatorType type);

    /// <summary>Dimensión a medir: those that are ticked; a good sheet ticks one. Calls add up.</summary>
    TStage Measures(params Dimension[] dimensions);

    /// <summary>Sentido del indicador: where the value should move.</summary>
    TStage Direction(Direction direction);

    /// <summary>Sentido ajustado: where the value should move since an official letter. Call it once a letter, in their order; the last is in force.</summary>
    /// <param name="direction">Where the value should move.</param>
    /// <param name="letter">The folio of the letter, such as <c>SPyE/SP/1414/2023</c>.</param>
    TStage AmendedDirection(Direction direction, string letter);

    /// <summary>Frecuencia de medición: how often it is measured.</summary>
    TStage Frequency(Frequency frequency);

    /// <summary>Período de cumplimiento: the period in which the target is to be fulfilled.</summary>
    TStage FulfilmentPeriod(Frequency period);

    /// <summary>Medios de verificación: where the figures can be checked. Calls add up.</summary>
    TStage MeansOfVerification(params string[] means);

    /// <summary>Alineación: one link of the sheet to a node of a plan or catalogue. Calls add up.</summary>
    /// <param name="catalogue">The plan or catalogue and the kind of its node, such as <c>PMD objetivo estratégico</c>.</param>
    /// <param name="code">The code of the node, such as <c>1.2.B.14</c>.</param>
    /// <param name="text">The text of the node.</param>
    TStage Alignment(string catalogue, string code, string text);
}
