namespace Pbr.Fluent;

/// <summary>The diagnosis of the problem and the analytic structure of the programme (diagnóstico, estructura analítica), in any order.</summary>
public interface IDiagnosisStage
{
    /// <summary>Definición del problema.</summary>
    IDiagnosisStage Problem(string text);

    /// <summary>Propuesta de intervención.</summary>
    IDiagnosisStage Intervention(string text);

    /// <summary>Descripción del resultado esperado: what holds once the problem is solved.</summary>
    IDiagnosisStage ExpectedResult(string text);

    /// <summary>Población o área de enfoque potencial: those that have the problem.</summary>
    IDiagnosisStage PotentialPopulation(string text);

    /// <summary>Población o área de enfoque objetivo: those that the programme serves.</summary>
    IDiagnosisStage TargetPopulation(string text);

    /// <summary>Indicadores de referencia. Calls add up.</summary>
    IDiagnosisStage ReferenceIndicators(params string[] indicators);

    /// <summary>Riesgos asociados a la ejecución del programa. Calls add up.</summary>
    IDiagnosisStage Risks(params string[] risks);

    /// <summary>Efecto and fin: an effect of the problem and the end that mirrors it. Call it once a row.</summary>
    IDiagnosisStage Effect(string problem, string solution);

    /// <summary>Causa and medio: a cause of the problem and the means that mirrors it. Call it once a row.</summary>
    /// <param name="code">The code of the element that the means became, such as <c>C.1</c>.</param>
    /// <param name="problem">The cause.</param>
    /// <param name="solution">The means.</param>
    IDiagnosisStage Cause(string code, string problem, string solution);
}
