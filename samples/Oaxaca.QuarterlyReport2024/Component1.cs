using Pbr.Fluent;
using Pbr.Kernel;

namespace Oaxaca.QuarterlyReport2024;

/// <summary>Component 1, municipal planning, and its activities.</summary>
internal static class Component1
{
    /// <summary>Says all that the report says of it.</summary>
    public static void Define(IComponentObjectiveStage component, PublishedReport report) => component
        .MeansOfVerification("Oficio IMP/JP/025/2024 se remite Informe general de actividades del 4to. Trimestre")
        .Indicator("Porcentaje de estrategias de planeación municipal implementadas", indicator => indicator
            .Definition("Mide el número de herramientas teóricas de planeación estratégica implementadas así como la "
                + "aplicación del Presupuesto Basado en Resultados (PBR) a través de acciones coordinadas por el "
                + "Departamento de Planeación")
            .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Quarterly)
            .Formula("(Número de herramientas teóricas de planeación estratégica y Presupuesto Basado en Resultados "
                + "implementados / Número de herramientas teóricas de planeación estratégica y Presupuesto "
                + "Basado en Resultados programados) * 100")
            .Unit("Porcentaje").Baseline(99m, 2023).Target(report["Componente 1"].Programmed.Accumulated)
            .TrafficLight(LightBasis.Compliance, Bands.Green, Bands.Yellow, Bands.Red)
            .QuarterlySchedule(ScheduleStyle.Instalments, report["Componente 1"].Programmed.Quarters))
        .Activity("Actividad 1.1", activity => activity
            .MeansOfVerification("Oficio número IMP/UP/JP/026/2024 se informa de la capacitación \"Elaboración del PEA\" "
                + "dirigido a las y los titulares de las Unidades Responsables y enlaces ante el IMP/LAM.")
            .Indicator("Porcentaje de herramientas técnicas de planeación estratégica implementadas", indicator => indicator
                .Definition("Mide el número de sesiones de capacitación para elaboración de Proyectos y/o Programas "
                    + "Institucionales y Planes Estratégicos Anuales para 2025, así como la elaboración de "
                    + "dictámenes técnicos de Programas y/o Proyectos Institucionales realizados por el "
                    + "Departamento de Planeación")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                .Formula("(Número de sesiones de capacitación para elaboración de Proyectos y/o Programas "
                    + "Institucionales y Planes Estratégicos Anuales para 2025 y dictámenes técnicos de "
                    + "Programas y/o Proyectos Institucionales elaborados / Número de sesiones de capacitación "
                    + "para elaboración de Proyectos y/o Programas Institucionales y Planes Estratégicos Anuales "
                    + "para 2025 y dictámenes técnicos de Programas y/o Proyectos Institucionales programados) * "
                    + "100")
                .Unit("Porcentaje").Baseline(98m, 2023).Target(report["Actividad 1.1"].Programmed.Accumulated)
                .TrafficLight(LightBasis.Compliance, Bands.Green, Bands.Yellow, Bands.Red)
                .QuarterlySchedule(ScheduleStyle.Instalments, report["Actividad 1.1"].Programmed.Quarters)))
        .Activity("Actividad 1.2", activity => activity
            .MeansOfVerification("Oficio número IMP/UP/JP/027/2024 se informa que las áreas que intervienen en el PBR - SED, "
                + "envían información para dar contestación al cuestionario PBR-SED 2024.")
            .Indicator("Porcentaje de acciones para informar sobre la aplicación del PBR realizadas", indicator => indicator
                .Definition("Mide el número de acciones realizadas para subir información a la nube de la Secretaría "
                    + "de Hacienda y Crédito Público correspondiente al Cuestionario PBR-SED 2024, así como la "
                    + "solicitud de información para dar contestación al Cuestionario PBR-SED 2025 y la "
                    + "recepción de la misma por parte del Departamento de Planeación")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                .Formula("(Número de acciones para subir información a la nube de la SHCP del Cuestionario PBR-SED "
                    + "2024, solicitud de información para el Cuestionario PBR-SED 2025 y la recepción de la "
                    + "misma realizadas / Número de acciones para subir información a la nube de la SHCP del "
                    + "Cuestionario PBR-SED 2024, solicitud de información para el Cuestionario PBR-SED 2025 y "
                    + "la recepción de la misma programadas) * 100")
                .Unit("Porcentaje").Baseline(100m, 2023).Target(report["Actividad 1.2"].Programmed.Accumulated)
                .TrafficLight(LightBasis.Compliance, Bands.Green, Bands.Yellow, Bands.Red)
                .QuarterlySchedule(ScheduleStyle.Instalments, report["Actividad 1.2"].Programmed.Quarters)));
}
