using System;
using NodaTime;
using Pbr.Kernel;

namespace Pbr.Fluent;

/// <summary>A report of progress (informe trimestral, informe anual) as it was printed, in any order.</summary>
/// <remarks>It is what was published, to be checked against the programme; what the programme is evaluated with are readings.</remarks>
public interface IReportStage
{
    /// <summary>Ejercicio fiscal: the year whose figures it holds.</summary>
    IReportStage FiscalYear(int year);

    /// <summary>The period that it reports up to.</summary>
    /// <param name="grid">The length of the periods that its columns stand for.</param>
    /// <param name="number">The number of the period, from 1 on: 4 is the fourth quarter.</param>
    IReportStage Period(Frequency grid, int number);

    /// <summary>The period that it reports up to, and how it is printed.</summary>
    /// <param name="grid">The length of the periods that its columns stand for.</param>
    /// <param name="number">The number of the period, from 1 on: 4 is the fourth quarter.</param>
    /// <param name="printed">The text, such as <c>4to. Trimestre 2024</c>.</param>
    IReportStage Period(Frequency grid, int number, string printed);

    /// <summary>Fecha of the report.</summary>
    IReportStage Date(LocalDate date);

    /// <summary>Which way round it prints its variation; the quarterly reports print programmed − achieved.</summary>
    IReportStage Variation(VariationConvention convention);

    /// <summary>One row: the figures of an indicator. Call it once a row.</summary>
    /// <param name="code">The code of the indicator or of its objective, as printed, such as <c>Componente 1</c>; <c>F</c> and <c>P</c> are goal and purpose.</param>
    /// <param name="row">Its figures.</param>
    IReportStage Row(string code, Action<IReportRowStage> row);

    /// <summary>One row: the figures of an indicator. Call it once a row.</summary>
    /// <param name="code">The code of the indicator or of its objective, as printed.</param>
    /// <param name="name">The name of the indicator, as the row prints it.</param>
    /// <param name="row">Its figures.</param>
    IReportStage Row(string code, string name, Action<IReportRowStage> row);

    /// <summary>Vinculación con el plan: one link that its heading prints. Call it once a link.</summary>
    IReportStage Alignment(string catalogue, string code, string text);

    /// <summary>The posts that sign. Posts only, never the names of people. Calls add up.</summary>
    IReportStage SignatoryPosts(params string[] posts);
}
