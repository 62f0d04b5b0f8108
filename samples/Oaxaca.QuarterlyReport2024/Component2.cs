using Pbr.Fluent;
using Pbr.Kernel;

namespace Oaxaca.QuarterlyReport2024;

/// <summary>Component 2, metropolitan planning, and its activities.</summary>
internal static class Component2
{
    /// <summary>Says all that the report says of it.</summary>
    public static void Define(IComponentObjectiveStage component, PublishedReport report) => component
        .MeansOfVerification("Oficio DPM/05/2024 se informa del cumplimiento de metas al tercer trimestre.")
        .Indicator("Porcentaje de estrategias de planeación metropolitana implementadas", indicator => indicator
            .Definition("Mide el número de gestiones para la elaboración del plan estratégico metropolitano, proyectos "
                + "metropolitano, autoridades estatales y federales realizadas para la elaboración del plan "
                + "estratégico metropolitano, proyectos metropolitano y participación con los municipios de la "
                + "zona metropolitana, autoridades estatales y federales")
            .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Quarterly)
            .Formula("(Número de gestiones para la elaboración del plan estratégico metropolitano, proyectos "
                + "metropolitano, autoridades estatales y federales realizadas / Número de gestiones para la "
                + "elaboración del plan estratégico metropolitano, proyectos metropolitano y participación con "
                + "los municipios de la zona metropolitana, autoridades estatales y federales programadas) * 100")
            .Unit("Porcentaje").Baseline(47m, 2023).Target(report["Componente 2"].Programmed.Accumulated)
            .TrafficLight(LightBasis.Compliance, Bands.Green, Bands.Yellow, Bands.Red)
            .QuarterlySchedule(ScheduleStyle.Instalments, report["Componente 2"].Programmed.Quarters))
        .Activity("Actividad 2.1", activity => activity
            .Indicator("Porcentaje de acciones de gestión del plan estratégico metropolitano realizadas", indicator => indicator
                .Definition("Mide el número de revisiones, actualización y remisión de la propuesta de Plan "
                    + "Estratégico Metropolitano a la Dirección General del IMPLAN por parte del Departamento de "
                    + "Proyectos Metropolitanos")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                .Formula("(Número de revisiones, actualización y remisión de la propuesta de Plan Estratégico "
                    + "Metropolitano realizadas / Número de revisiones, actualización y remisión de la propuesta "
                    + "de Plan Estratégico Metropolitano programadas) * 100")
                .Unit("Porcentaje").Baseline(47m, 2023).Target(report["Actividad 2.1"].Programmed.Accumulated)
                .TrafficLight(LightBasis.Compliance, Bands.Green, Bands.Yellow, Bands.Red)
                .QuarterlySchedule(ScheduleStyle.Instalments, report["Actividad 2.1"].Programmed.Quarters)))
        .Activity("Actividad 2.2", activity => activity
            .Indicator("Porcentaje de acciones de gestión de proyectos con la zona metropolitana realizadas", indicator => indicator
                .Definition("Mide el número de propuestas de proyectos metropolitanos elaboradas, revisadas y enviadas "
                    + "a las áreas correspondientes a través del Departamento de Proyectos Metropolitanos")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                .Formula("(Número de propuestas de proyectos metropolitanos elaboradas, revisadas y enviadas / "
                    + "Número de propuestas de proyectos metropolitanos programadas) * 100")
                .Unit("Porcentaje").Baseline(0m, 2023).Target(report["Actividad 2.2"].Programmed.Accumulated)
                .TrafficLight(LightBasis.Compliance, Bands.Green, Bands.Yellow, Bands.Red)
                .QuarterlySchedule(ScheduleStyle.Instalments, report["Actividad 2.2"].Programmed.Quarters)))
        .Activity("Actividad 2.3", activity => activity
            .Indicator("Porcentaje de acciones de participación en trabajo colaborativo entre los municipios de la "
                + "zona metropolitana con las autoridades estatales y federales realizadas", indicator => indicator
                .Definition("Mide el número de solicitudes, informes, convocatorias y participación activa que lleve a "
                    + "cabo el Municipio de Coahuila de Zaragoza ante la Comisión Metropolitana de Ordenamiento "
                    + "Territorial y Desarrollo Urbano")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                .Formula("(Número de solicitudes, informes, convocatorias y participación activa ante la Comisión "
                    + "Metropolitana de solicitudes, informes, convocatorias y participación activa ante la "
                    + "Comisión Metropolitana) * 100")
                .Unit("Porcentaje").Baseline(0m, 2023).Target(report["Actividad 2.3"].Programmed.Accumulated)
                .TrafficLight(LightBasis.Compliance, Bands.Green, Bands.Yellow, Bands.Red)
                .QuarterlySchedule(ScheduleStyle.Instalments, report["Actividad 2.3"].Programmed.Quarters)));
}
