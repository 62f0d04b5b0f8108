using Pbr.Fluent;
using Pbr.Kernel;

// SPED Puebla (Sistema de Planeación del Estado): three indicators of the programmes derived from the state plan, sped.puebla.gob.mx, sheets and open data of
// 2024 and 2025. They stand together as goals. «Menor es mejor» is descending. Type and schedule are not printed.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1002,PBR1003,PBR1021:SPED|}", "Programas derivados del Plan Estatal de Desarrollo de Puebla")
        .Goal(goal => goal
            .Indicator("1", "Porcentaje de personas de 18 años y más que considera insegura su entidad federativa", indicator => indicator
                .Definition("Muestra el porcentaje total de la población de 18 años o más que percibe insegura su entidad federativa.")
                .Direction({|PBR4008:Direction.Descending|}).Frequency(Frequency.Annual)
                .Formula("z= (y1 / x1) * 100")
                .Result("z", "Porcentaje de personas de 18 años y más que considera insegura su entidad federativa")
                .Variable("x1", "Total de personas de 18 años y más encuestadas").Variable("y1", "Personas encuestadas de 18 años y más que se sienten inseguras en su entidad")
                .Unit("Porcentaje").Baseline(75.70m, 2024).Target({|PBR4013:70.00m|}))
            .Indicator("2", "Número de Juntas Auxiliares capacitadas en el protocolo de actuacion para casos de intento de linchamientos en el estado", indicator => indicator
                .Definition("Muestra el número de Juntas Auxiliares que fueron capacitadas sobre la temática de Protocolo de Actuación para Casos de Intento de Linchamientos en el Estado de Puebla.")
                .Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .Formula("Sumatoria de Juntas Auxiliares capacitadas en el protocolo de actuación para casos de intento de linchamientos en el estado.")
                .Unit("Juntas Auxiliares Capacitadas").Baseline(0m, 2019).Target(659m))
            .Indicator("3", "Posición del Estado de Puebla respecto al Índice de Paz México", indicator => indicator
                .Definition("Basado en la metodología del Índice de Paz Global; proporciona la medición integral de los niveles de paz negativa en el país a través de 5 indicadores.")
                .Direction({|PBR4008:Direction.Descending|}).Frequency(Frequency.Annual)
                .ExternalMethod("Instituto para la Economía y la Paz (IEP), Informe del Índice de Paz México.")
                .Unit("Posición").Baseline(9m, 2019).Target(6m)));
}
