using Pbr.Fluent;
using Pbr.Kernel;

// Eight indicators of as many federal programmes, E 001, U 001, K 012, P 016, U 023, S 241, E 015 and F 001, from the open data on the progress of
// indicators, 2013 and 2019. They stand together at their levels, without the objectives that they measure.
// The columns of the traffic light print one threshold a light: green from the first on, red below the last. Targets and schedules that were left blank
// are the amended ones; a month holds the value to date, as December holds the target. Texts that the data cut off end in three dots.
static class Case
{
    public static IBuildStage Program() => Mir.Program("Varios", "Indicadores de ocho programas federales")
        .Goal(goal => goal
            .Indicator("140805", "Metros cuadrados de construcción", indicator => indicator
                .Definition("Metros cuadrados de infraestructura construida")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .Formula("Suma de los metros cuadrados construidos")
                .Unit("Metro cuadrado").Baseline(43241m, 2014).Target(75036m)
                .TrafficLight(">= 74080", ">= 72000 y < 74080", "< 72000")
                .MonthlySchedule(ScheduleStyle.Cumulative, null, null, null, null, null, null, null, null, null, null, null, 75036))
            .Indicator("81685", "Porcentaje de asuntos legislativos que implican registro, trámite, seguimiento y/o análisis por la Subsecretaría de Enlace Legislativo.", indicator => indicator
                .Definition("Mide los asuntos legislativos que implican registro, trámite, seguimiento y/o análisis en su desahogo ante el H. Congreso de la Unión, Legislaturas Locales y la Asamblea Legislativa del Distrito Federal.")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency({|PBR1011:Frequency.Semiannual|})
                .Formula("[(Número de asuntos legislativos a los que la Subsecretaría de Enlace Legislativo dio registro ,tramite, seguimiento y/o análisis )* 100/(Número de asuntos legislativos presentados ante las instancias correspondientes.)]")
                .Unit("Porcentaje").Baseline(95m, 2013).Target({|PBR4003:95m|})
                .TrafficLight("{|PBR3007:>= 70|}", ">= 60 y < 70", "< 60")
                .MonthlySchedule(ScheduleStyle.Cumulative, null, null, null, null, null, 47.5m, null, null, null, null, null, 95)))
        .Purpose(purpose => purpose
            .Indicator("77499", "Porcentaje de publicaciones arbitradas", indicator => indicator
                .Definition("{|PBR6012:Publicaciones arbitradas referentes al total de publicaciones generadas por el Centro|}")
                .Type(IndicatorType.Strategic).Measures(Dimension.Quality).Direction(Direction.Ascending).Frequency({|PBR1017:Frequency.Annual|})
                .Formula("{|PBR2001:(|}(Número de publicaciones arbitradas / Total de publicaciones generadas por el Centro) x100")
                .Unit("Porcentaje").Baseline(82m, 2007).Target({|PBR4003:81.23m|})
                .TrafficLight(">= 80", ">= 70 y < 80", "< 70")
                .MonthlySchedule(ScheduleStyle.Cumulative, null, null, null, null, null, null, null, null, null, null, null, 81.23m))
            .Indicator("142313", "Porcentaje de cobertura de la prestación del servicio de transporte ferroviario de pasajeros de clase económica social", indicator => indicator
                .Definition("Mide el uso del transporte ferroviario de pasajeros en relación con la población objetivo")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficiency).Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .Formula("(pasajeros transportados en la clase económica social / Población Objetivo)*100")
                .Unit("Porcentaje").Baseline(100m, 2010).Target({|PBR4003:95m|})
                .TrafficLight(">= 75", ">= 50 y < 75", "< 50")
                .MonthlySchedule(ScheduleStyle.Cumulative, null, null, null, null, null, null, null, null, null, null, null, 95))
            .Indicator("{|PBR1021:83407|}", "Porcentaje de sitios contaminados de alta prioridad en proceso de remediación.", indicator => indicator
                .Definition("El proceso de remediacion de sitios identificados en el SISCO como de alta prioridad puede incluir de forma enunciativa pero no limitativa: la solicitud de apoyos económicos y de asesorías técnicas y  la ejecución de estudios y/o acciones d{|PBR6011:e remediación.|}")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .Formula("(Número de sitios contaminados registrados en el SISCO de alta prioridad de competencia federal en proceso de remediación en el año 2013/ Número de sitios contaminados registrados en el SISCO  de alta prioridad de competencia federal en el año 2012)*100")
                .Unit("{|PBR2018:Sitio|}").Target(14.29m)
                .TrafficLight("{|PBR3007:>= 60|}", ">= 40 y < 60", "< 40")
                .MonthlySchedule(ScheduleStyle.Cumulative, null, null, null, null, null, null, null, null, null, null, null, 14.29m)))
        .Component("C1", component => component
            .Indicator("95436", "Madres con Pre-registro al SVJF", indicator => indicator
                .Definition("{|PBR6012:Mide el número total de pre-registros de afiliación entregados|}")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Quarterly)
                .Formula("Suma del número total de pre-registros de afiliación al Seguro para Jefas de Familia entregados")
                .Unit("Registro").Baseline(3000000m, 2013).Target({|PBR4003:3000000m|})
                .TrafficLight(">= 2000000", ">= 1500000 y < 2000000", "< 1500000")
                .MonthlySchedule(ScheduleStyle.Cumulative, null, null, null, null, null, null, null, null, 0, null, null, 3000000))
            .Indicator("77516", "Monto promedio de los proyectos financiados", indicator => indicator
                .Definition("Monto promedio de los proyectos financiados por el Fondo Institucional de Fomento Regional para fortalecer las capacidades cientificas, tecnologicas y de innovacion")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficiency).Direction(Direction.Ascending).Frequency(Frequency.Semiannual)
                .Formula("(Monto Total autorizado a proyectos en el año t/ Número de proyectos financiados en el año t)")
                .Unit("Pesos").Baseline(12454831.62m, 2009).Target(25000000m)
                .TrafficLight(">= 0", "{|PBR3004:>= 0 y < 0|}", "< 0")
                .MonthlySchedule(ScheduleStyle.Cumulative, null, null, null, null, null, 25000000, null, null, null, null, null, 25000000))
            .Activity("C1A1", activity => activity
                .Indicator("81477", "Porcentaje de la elaboración de estudios y proyectos para la construcción y/o rehabilitación de espacios educativos para las funciones de educación media superior en el año.", indicator => indicator
                    .Definition("Porcentaje del número de estudios y proyectos realizados de espacios educativos necesarios que se construyen y/o rehabilitan para educación media superior en el año 2013.")
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency({|PBR1011:Frequency.Annual|})
                    .Formula("({|PBR2009:1|} Estudios y proyectos de requerimientos de espacios educativos construidos y/o rehabilitados en el año / {|PBR2009:1|} Estudios y proyectos de espacios educativos construidos y/o rehabilitados necesarios por realizar en el año) X 100.")
                    .Unit("{|PBR2018:Otra|}").Baseline(100m, 2010).Target({|PBR4003:100m|})
                    .TrafficLight(">= 1", ">= 0 y < 1", "< 0")
                    .MonthlySchedule(ScheduleStyle.Cumulative, null, null, 100, null, null, null, null, null, null, null, null, null))));
}
