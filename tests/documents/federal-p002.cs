using Pbr.Fluent;
using Pbr.Kernel;

// Programa presupuestario federal P 002, Evaluación del Salario Mínimo, 2019: one row a level, from the open data on the progress of indicators.
// The columns of the traffic light print one threshold a light: green from the first on, red below the last. Targets and schedules that were left blank
// are the amended ones; a month holds the value to date, as December holds the target. Texts that the data cut off end in three dots.
static class Case
{
    public static IBuildStage Program() => Mir.Program("P 002", "Evaluación del Salario Mínimo")
        .Goal("Contribuir al desarrollo económico incluyente mediante la recuperación anual del poder adquisitivo del salario mínimo.", goal => goal
            .MeansOfVerification("Salario Mínimo General Promedio real del año actual: Salario Mínimo General Promedio de los Estados Unidos Mexicanos publicado en:http://www.conasami.gob.mx/t_sal_gral_prom.html e Índice Nacional de Precios al Consumidor de diciembre de 2017 a publicarse en el Diario Oficial de la Federación.Salario Mínimo General Promedio real del año previo: Salario Mínimo General Promedio de los Estados Unidos Mexicanos publicado en: http://www.conasami.gob.mx/t_sal_gral_prom.html e Índice Nacional de Pre...")
            .Assumptions("Se mantiene la estabilidad en las condiciones económicas y sociales del país.")
            .Indicator("141103", "Tasa de variación de la recuperación anual del poder adquisitivo de los salarios mínimos generales y profesionales", indicator => indicator
                .Definition("Mide la variación anual real de los salarios mínimos generales y profesionales para verificar la recuperación del poder adquisitivo de quienes lo perciben")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .Formula("((Salario mínimo general promedio real del año actual / Salario mínimo general promedio real del año previo) - 1) X 100")
                .Unit("Tasa de variación").Baseline(0.5m, 2017).Target(0m)
                .TrafficLight(">= 0.3", ">= 0 y < 0.3", "< 0")
                .{|PBR4001:MonthlySchedule(ScheduleStyle.Cumulative, null, null, null, null, null, null, null, null, null, null, null, 7.1m)|}))
        .Purpose("El H. Consejo de Representantes,  órgano máximo de decisión sobre los salarios mínimos en el país, cuenta con información oportuna y confiable sobre el comportamiento de la economía para sustentar su toma de decisiones en materia de fijación de los salarios mínimos.", purpose => purpose
            .MeansOfVerification("http://www.conasami.gob.mx/inf_eco_mensual_2016.html y http://www.conasami.gob.mx/inf_eco_anual.htmlhttp://www.conasami.gob.mx/pdf/normateca/plan_anual_trabajo_dt/2016/plan_anual_2016.pdf")
            .Assumptions("Existe un entorno económico de crecimiento y estabilidad,  que permite la recuperación del poder adquisitivo de los trabajadores que perciben el salario mínimo.")
            .Indicator("145095", "Porcentaje de informes elaborados y presentados de forma oportuna al H. Consejo de Representantes", indicator => indicator
                .Definition("Total de informes realizados entre enero y diciembre, presentados oportunamente al H. Consejo de Representantes, que principalmente contienen: Condiciones Generales de la Economía; Comercio Exterior; Política Energética; Economía Internacio{|PBR6011:nal; Perspectivas; Empleo; Salarios; Negociaciones Laborales; Política Social, Seguridad Social y Temas de Población; Programas de Apoyo al Empleo y a la Capacitación y Evolución de los Precios.|}")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .Formula("(Suma de informes sobre el comportamiento de la Economía y fijación de los salarios mínimos elaborados y presentados oportunamente al H. Consejo de Representantes/Suma de informes sobre el comportamiento de la Economía y fijación de los salarios mínimos programados)*100")
                .Unit("Porcentaje").Baseline(100m, 2017).Target({|PBR4003:100m|})
                .TrafficLight(">= 90", ">= 80 y < 90", "< 80")
                .MonthlySchedule(ScheduleStyle.Cumulative, null, null, null, null, null, null, null, null, null, null, null, 100)))
        .Component("C1", "Informes mensuales sobre el comportamiento de la Economía y de fijación de los salarios mínimos generales y profesionales entregados por la Dirección Técnica al Consejo de Representantes.", component => component
            .MeansOfVerification("Elaboración del Informe por la Dirección Técnica: Informe de la Dirección Técnica publicado en: http://www.conasami.gob.mx/inf_eco_mensual.html  y Número de Reuniones ordinarias celebradas en las que participó la Dirección Técnica: Actas circunstanciadas y minutas de trabajo resguardadas en la Presidencia de la Comisión Nacional de los Salarios MínimosNúmero de Reuniones ordinarias celebradas: Actas circunstanciadas y minutas de trabajo resguardadas en la Presidencia de la Comisión Nacional ...")
            .Assumptions("El H. Consejo de Representantes sesiona con  Quórum legal.")
            .Indicator("144301", "Porcentaje de reuniones ordinarias del Consejo  de Representantes con la participación e insumos aportados por la Dirección Técnica.", indicator => indicator
                .Definition("Participación de la Dirección Técnica en reuniones ordinarias del Consejo  de Representantes, mediante la entrega y/o presentación del informe sobre las condiciones generales de la economía o el de fijación de los salarios mínimos.")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                .Formula("(Suma de reuniones en las que la Dirección Técnica entregó y/o presentó el informe sobre las condiciones generales de la economía o el de fijación de los salarios mínimos/Suma de reuniones ordinarias celebradas por el Consejo de Representantes)*100")
                .Unit("Porcentaje").Baseline(100m, 2017).Target({|PBR4003:100m|})
                .TrafficLight("{|PBR3007:>= 90|}", "{|PBR3002:>= 8 y < 90|}", "< 80")
                .{|PBR4012:MonthlySchedule(ScheduleStyle.Cumulative, null, null, null, null, null, null, 63.64m, 72.73m, 81.82m, 100, 110, 100)|})
            .Activity("C1A1", "Actualización de series estadísticas referentes al Producto Interno Bruto, finanzas públicas, importaciones, exportaciones, empleo, salarios, salario mínimo, negociaciones laborales, líneas de bienestar e inflación, que sustentan los análisis que se incorporan a los estudios que se presentan al Consejo de Representantes.", activity => activity
                .MeansOfVerification("Datos estadísticos y censos del INEGI. Estadísticas e informes de BANXICO, STPS, SHCP  series estadísticas e informes de organismos internacionales OIT, FMI, OCDE, entre otros")
                .Assumptions("Las instituciones públicas y privadas, y los organismos internacionales publican oportunamente su información.")
                .Indicator("145063", "Porcentaje de series estadísticas actualizadas.", indicator => indicator
                    .Definition("Mide la actualización de las series estadísticas que sustentan los estudios o análisis de los 16 principales temas (referentes a las finanzas públicas, producto interno bruto, comercio exterior, turismo, inversión pública y privada, remesas{|PBR6011: familiares, política energética, política financiera y crediticia, política monetaria y cambiaria, empleo, salarios, salarios mínimos, inflación, productividad laboral, negociaciones laborales, líneas de bienestar) que se integran para la elaboración de l...|}")
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                    .Formula("(Total de series estadísticas actualizadas referentes a las finanzas públicas, producto interno bruto, comercio exterior, turismo, inversión pública y privada, remesas familiares, política energética, política financiera y crediticia, política monetaria y cambiaria, empleo, salarios, salarios mínimos, inflación, productividad laboral, negociaciones laborales, líneas de bienestar/Total de series estadísticas programadas referentes a las finanzas públicas, producto interno bruto, comercio exte{|PBR2001:...|}")
                    .Unit("Porcentaje").Baseline(100m, 2017).Target({|PBR4003:100m|})
                    .TrafficLight(">= 80", ">= 70 y < 80", "< 70")
                    .MonthlySchedule(ScheduleStyle.Cumulative, null, null, null, null, null, null, 100, 100, 100, 100, 100, 100))));
}
