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
        .Indicator("I.3.1.", "Porcentaje de soluciones tecnológicas implementadas respecto a las solicitudes validadas.", indicator => indicator
            .Alineada()
            .Definition("Identificar el porcentaje de soluciones tecnológicas que se implementan derivadas de las solicitudes recibidas y validadas por la Secretaría de Planeación y Evaluación del municipio de Pachuca de Soto.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("$PSTI = (NSTI / NSTV) * 100$")
            .Result("PSTI", "Porcentaje de Soluciones Tecnológicas Implementadas.")
            .Variable("NSTI", "Número de Soluciones Tecnológicas Implementadas.")
            .Variable("NSTS", "Número de Solicitudes Tecnológicas Validadas.")
            .VariablesUnit("Soluciones tecnológicas.")
            .MeansOfVerification("Oficios", "Correos institucionales", "Documentación de los Programas implementados.")
            .Unit("Porcentaje")
            .Frequency(Frequency.Quarterly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline("100%")
            .Target("100%")
            .TrafficLight(green: ">66.66", yellow: "<=66.66", red: "<33.33")

            // The amended calendar prints the same figures.
            .MonthlySchedule(8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m))
        .Activity("A.3.1.", "Implementación de soluciones tecnológicas en procesos no automatizados.", A31)
        .Activity("A.3.2.", "Implementación de mejoras a sistemas de información puestos en marcha.", A32);

    // The amended sheet ends the series in PAN, and its target cannot be read: the 7 stands in the amended analytic structure.
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
            .Formula("""$NPA = PA1 + PA2 + \dots + PAn$""")
            .Result("NPA", "Suma de los Procesos Automatizados dentro del periodo que se reporta;")
            .Variable("PA", "Proceso Automatizado dentro del periodo que se reporta;")
            .Index("n", "Número de Procesos Automatizados dentro del periodo que se reporta.")
            .VariablesUnit("Proceso automatizados.")
            .MeansOfVerification("Oficios", "Correos institucionales", "Documentación de los Programas implementados.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(4)
            .Target(5)
            .AmendedTarget(7, Sp03.Letter)
            .TrafficLight(green: ">80%", yellow: "<=79%", red: "<=50%"));

    private static void A32(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos institucionales", "Documentación de los mejoras implementadas.")
        .Assumptions(
            "Que las secretarías e institutos tengan interés por implementar mejoras a sus procesos automatizados",
            "Que las mejoras propuestas sean viables.")
        .Indicator("Número de procesos rediseñados.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza las actualizaciones y/o rediseños realizados durante el periodo que se reporta a los sistemas de información que se encuentran operando actualmente.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("NPR= PR1+PR2+...PRn")
            .Result("NPR", "Suma de los Procesos rediseñados dentro del periodo que se reporta;")
            .Variable("PR", "Procesos rediseñados dentro del periodo que se reporta;")
            .Index("n", "Número de Procesos rediseñados dentro del periodo que se reporta.")
            .VariablesUnit("Procesos rediseñados.")
            .MeansOfVerification("Oficios", "Correos institucionales", "Documentación de los mejoras implementadas.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(9)
            .Target(33)
            .TrafficLight(green: ">80%", yellow: "<=79%", red: "<=50%"));
}
