using System;

namespace Pbr.Fluent;

/// <summary>The data of the programme (datos del programa), in any order; from here to the goal and on.</summary>
/// <remarks>
/// The stages are the grammar of a definition: a later stage offers nothing of an earlier one, so a wrong order does not compile, while
/// everything may be left out: absence is a finding of the rule book. Every method throws <see cref="ArgumentNullException"/> for an
/// argument that is null, and <see cref="InvalidOperationException"/> when the definition has left the stage, has been built, or has the
/// value already. Not safe to share between threads.
/// </remarks>
public interface IProgramStage : IGoalStage
{
    /// <summary>Ejercicio fiscal: the fiscal year.</summary>
    IProgramStage FiscalYear(int year);

    /// <summary>Secretaría o instituto a cargo: who is in charge, by code and name.</summary>
    IProgramStage Dependency(string code, string name);

    /// <summary>Unidad responsable, by code and name.</summary>
    IProgramStage ResponsibleUnit(string code, string name);

    /// <summary>Definición del programa: what it is, in prose.</summary>
    IProgramStage Definition(string text);

    /// <summary>Beneficiarios del programa: how many, and who.</summary>
    IProgramStage Beneficiaries(decimal count, string description);

    /// <summary>Presupuesto asignado, in pesos.</summary>
    IProgramStage Budget(decimal pesos);

    /// <summary>Alineación: one link to a plan or catalogue. Call it once a link.</summary>
    /// <param name="catalogue">The plan and the kind of its node, such as <c>PMD, objetivo estratégico</c> or <c>ODS</c>.</param>
    /// <param name="code">The code of the node, such as <c>1.2.B.14</c>.</param>
    /// <param name="text">The text of the node.</param>
    IProgramStage Alignment(string catalogue, string code, string text);

    /// <summary>Elaboró, revisó, autorizó: the posts that sign. Posts only, never the names of people.</summary>
    IProgramStage SignatoryPosts(params string[] posts);

    /// <summary>Diagnóstico del problema and estructura analítica del programa.</summary>
    IProgramStage Diagnosis(Action<IDiagnosisStage> diagnosis);

    /// <summary>Selección de alternativas: criteria against alternatives, with scores.</summary>
    IProgramStage Alternatives(Action<IAlternativesStage> alternatives);

    /// <summary>Ajuste de metas: an approved change of targets. Call it once a letter.</summary>
    /// <param name="letter">The folio of the official letter, such as <c>SPyE/SP/1414/2023</c>.</param>
    /// <param name="amendment">What the letter says.</param>
    IProgramStage Amendment(string letter, Action<IAmendmentStage> amendment);

    /// <summary>A plan that the programme answers to: PMD, Plan Estratégico, POA, PAT. Call it once a plan; a programme without one needs none.</summary>
    /// <param name="name">Its name, such as <c>Plan Municipal de Desarrollo 2022-2024</c>.</param>
    /// <param name="plan">Those of its elements that concern the programme, and what it measures.</param>
    IProgramStage Plan(string name, Action<IPlanStage> plan);

    /// <summary>Informe trimestral, informe anual: a report of progress as it was printed. Call it once a report.</summary>
    /// <param name="title">Its title, such as <c>Informe Trimestral 2024</c>.</param>
    /// <param name="report">Its period and its rows.</param>
    IProgramStage Report(string title, Action<IReportStage> report);
}
