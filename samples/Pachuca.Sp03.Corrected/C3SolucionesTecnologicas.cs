using Pbr.Fluent;
using Pbr.Kernel;

namespace Pachuca;

/// <summary>Component C.3, with activities A.3.1, whose target was amended, and A.3.2.</summary>
internal static class C3SolucionesTecnologicas
{
    public static void Define(IComponentObjectiveStage component) => component
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos institucionales", "Documentación de los Programas implementados.")
        .Assumptions(
            "Que a la ciudadanía le interese interactuar con el gobierno municipal de manera digital",
            "Que las unidades administrativas del Ayuntamiento tengan el interés de optimizar sus procesos a través del uso de las tecnologías de la información.",
            "Que el gobierno municipal cuente con la infraestructura técnica y humana requerida.")
        .Indicator("I.3.1", "Porcentaje de soluciones tecnológicas implementadas respecto a las solicitudes validadas.", indicator => indicator
            .Alineada()
            .Definition("Identificar el porcentaje de soluciones tecnológicas que se implementan derivadas de las solicitudes recibidas y validadas por la Secretaría de Planeación y Evaluación del municipio de Pachuca de Soto.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("PSTI = (NSTI / NSTV) * 100")
            .Result("PSTI", "Porcentaje de Soluciones Tecnológicas Implementadas.")
            .Variable("NSTI", "Número de Soluciones Tecnológicas Implementadas.", Accumulation.Sum)

            // Published: NSTS, where the formula has NSTV and the meaning is "Validadas".
            .Variable("NSTV", "Número de Solicitudes Tecnológicas Validadas.", Accumulation.Sum)
            .VariablesUnit("Soluciones tecnológicas.")
            .MeansOfVerification("Oficios", "Correos institucionales", "Documentación de los Programas implementados.")
            .Unit("Porcentaje")
            .Frequency(Frequency.Quarterly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(100, 2022)
            .Target(100)

            // Published: ">66.66", "<=66.66" and "<33.33", which lit yellow and red together, judged nobody knew what, and were not the scale of C.5.
            .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")

            // Published: twelve months of 8.33, which make 99.96, for an indicator that is measured every quarter. Four quarters make 100.
            .QuarterlySchedule(ScheduleStyle.Instalments, 25, 25, 25, 25))

        // Published: "Implementación de soluciones tecnológicas en procesos no automatizados.", which is its component again, with its place.
        .Activity("A.3.1", "Automatización de procesos mediante soluciones tecnológicas.", A31)
        .Activity("A.3.2", "Implementación de mejoras a sistemas de información puestos en marcha.", A32);

    // The target of the amended sheet cannot be read: the 7 stands in the amended analytic structure.
    private static void A31(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos institucionales", "Documentación de los Programas implementados.")
        .Assumptions(
            "Que las secretarías e institutos tengan interés por implementar las tecnologías de la información dentro de sus áreas y hagan la solicitud correspondiente",
            "Que el Programa sea viable.")
        .Indicator("Número de procesos automatizados.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza los procesos que fueron automatizados en el periodo que se reporta.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("NPA = PA1 + PA2 + … + PAn")
            .Result("NPA", "Suma de los Procesos Automatizados dentro del periodo que se reporta;")
            .Variable("PA", "Proceso Automatizado dentro del periodo que se reporta;", Accumulation.Sum)
            .Index("n", "Número de Procesos Automatizados dentro del periodo que se reporta.")
            .VariablesUnit("Procesos automatizados.")
            .MeansOfVerification("Oficios", "Correos institucionales", "Documentación de los Programas implementados.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(4, 2022)
            .Target(5)
            .AmendedTarget(7, Sp03.Letter)

            // Published: ">80%", "<=79%", "<=50%", with a gap, an overlap, and a per cent of what was not said.
            .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")

            // Published: no row in the calendar. The target is spread evenly over the year.
            .MonthlySchedule(ScheduleStyle.Instalments, 0, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1)
            .AmendedSchedule(Sp03.Letter, 0, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 3));

    private static void A32(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos institucionales", "Documentación de las mejoras implementadas.")
        .Assumptions(
            "Que las secretarías e institutos tengan interés por implementar mejoras a sus procesos automatizados",
            "Que las mejoras propuestas sean viables.")
        .Indicator("Número de procesos rediseñados.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza las actualizaciones y/o rediseños realizados durante el periodo que se reporta a los sistemas de información que se encuentran operando actualmente.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("NPR = PR1 + PR2 + … + PRn")
            .Result("NPR", "Suma de los Procesos rediseñados dentro del periodo que se reporta;")
            .Variable("PR", "Procesos rediseñados dentro del periodo que se reporta;", Accumulation.Sum)
            .Index("n", "Número de Procesos rediseñados dentro del periodo que se reporta.")
            .VariablesUnit("Procesos rediseñados.")
            .MeansOfVerification("Oficios", "Correos institucionales", "Documentación de las mejoras implementadas.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(9, 2022)
            .Target(33)

            // Published: ">80%", "<=79%", "<=50%", with a gap, an overlap, and a per cent of what was not said.
            .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")

            // Published: no row in the calendar. The target is spread evenly over the year.
            .MonthlySchedule(ScheduleStyle.Instalments, 2, 3, 3, 3, 2, 3, 3, 3, 2, 3, 3, 3));
}
