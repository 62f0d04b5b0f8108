using System;
using Pbr.Kernel;

namespace Pbr.Fluent;

/// <summary>One row of a report, in any order. Figures are in the unit of the indicator; null is a blank cell, which is not the same as zero.</summary>
public interface IReportRowStage
{
    /// <summary>How the periods become the accumulated figure: instalments add up, of the others the last one stands.</summary>
    IReportRowStage Style(ScheduleStyle style);

    /// <summary>Valores programados: one figure a period.</summary>
    IReportRowStage Programmed(params decimal?[] values);

    /// <summary>Valores alcanzados: one figure a period.</summary>
    IReportRowStage Achieved(params decimal?[] values);

    /// <summary>Variación: one figure a period.</summary>
    IReportRowStage Variation(params decimal?[] values);

    /// <summary>Acumulado: the accumulated figures as printed; null where the row prints none.</summary>
    IReportRowStage Accumulated(decimal? programmed, decimal? achieved, decimal? variation);

    /// <summary>Justificación: why more or less was achieved than programmed. Calls add up.</summary>
    IReportRowStage Explanation(string text);

    /// <summary>Evidencia, medio de verificación of the figures, as printed. Call it once a piece.</summary>
    IReportRowStage Evidence(string text);

    /// <summary>Evidencia, medio de verificación of the figures. Call it once a piece.</summary>
    /// <param name="text">What it is and what it says.</param>
    /// <param name="evidence">Its folio, its date, what it proves and what it answers.</param>
    IReportRowStage Evidence(string text, Action<IEvidenceStage> evidence);
}
