using Pbr.Fluent;
using Pbr.Kernel;

// SEDATU, Programa Nacional de Vivienda 2021-2024: eight sheets of goals for well-being and parameters, as the housing information system (SNIIV) publishes
// them. They stand together as goals, for the programme has no matrix. What follows «Donde:» are the variables; two definitions are cut to their first part.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1002,PBR1003:PNV|}", "Programa Nacional de Vivienda 2021-2024")
        .Goal(goal => goal
            .Indicator("2.1", "Eficiencia en el uso del gasto operativo de instituciones de vivienda", indicator => indicator
                .Definition("Mide el costo operativo de los organismos nacionales de vivienda respecto al número total de viviendas producidas en el año")
                .Type(IndicatorType.Strategic).Measures({|PBR1009:Dimension.Efficiency|}).Direction({|PBR4008:Direction.Descending|}).Frequency(Frequency.Annual)
                .Formula("x ={|PBR2001:Suma2|} i=1 Costo operativo anual del organismo nacional de vivienda Xi en el año t / Número de hogares registrados ante INEGI durante el año\nt - Número de hogares registrados ante INEGI durante el año t - 1\ni=FOVISSSTE, SHF\nt= año en curso; t-1= año anterior")
                .Unit("Pesos mexicanos").Baseline(2340m, 2017).Target({|PBR4013:1891m|}))
            .Indicator("{|PBR1021:2.2|}", "Tiempo necesario para obtener un permiso de construcción en el país", indicator => indicator
                .Type({|PBR1008:IndicatorType.Management|}).Measures(Dimension.Efficacy).Direction({|PBR4008:Direction.Descending|}).Frequency(Frequency.Annual)
                .Formula("Número de días que se requieren para obtener un permiso o licencia de construcción.")
                .Unit("Días").Baseline(82.1m, 2017))
            .Indicator("{|PBR1021:2.3|}", "Porcentaje de viviendas con carencia de servicios de drenaje", indicator => indicator
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction({|PBR4008:Direction.Descending|}).Frequency(Frequency.Biennial)
                .Formula("{|PBR2004:PVNA|}=(VNA/TV)*100")
                .Result("PVND", "porcentaje de viviendas con carencia de servicios de drenaje").Variable("VNA", "número de viviendas con carencia de servicios de drenaje").Variable("TV", "total de viviendas particulares habitadas")
                .Unit("Porcentaje"))
            .Indicator("{|PBR1021:2.6|}", "Porcentaje de viviendas con carencia de acceso a servicios básicos en la vivienda", indicator => indicator
                .Definition("{|PBR6012:Mide porcentaje de viviendas con carencia a servicios básicos respecto de las viviendas totales.|}")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction({|PBR4008:Direction.Descending|}).Frequency(Frequency.Biennial)
                .Formula("PVIC_SBV=(VIC_SBV/TV)*100")
                .Result("PVIC_SBV", "porcentaje de viviendas con carencia por acceso a los servicios básicos en la vivienda")
                .Variable("VIC_SBV", "número de viviendas que presentan al menos una se las siguientes carencias: agua, drenaje, electricidad o estufa sin chimenea cuando usan leña o carbón como combustible para cocinar")
                .Variable("TV", "total de viviendas particulares habitadas")
                .Unit("Porcentaje de viviendas con carencia por servicios básicos en la vivienda").Baseline(18.30m, 2018))
            .Indicator("{|PBR1021:3.1|}", "Porcentaje de hogares con dificultad para pagar su vivienda", indicator => indicator
                .Definition("Porcentaje de hogares que están pagando su vivienda y que destinan más del 30% de su ingreso corriente mensual para tal fin.")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction({|PBR4008:Direction.Descending|}).Frequency(Frequency.Biennial)
                .Formula("PHM30V={|PBR2005:({|PBR2002:HM30V|}/THPV)|}")
                .Result("PHM30V", "porcentaje de hogares que están pagando su vivienda y que destinan más del 30% de su ingreso para tal fin")
                .Variable("HM30", "total de hogares que están pagando su vivienda y que destinan más del 30% de su ingreso para ello")
                .Variable("THPV", "total de hogares que están pagando su viviendas")
                .Unit("Porcentaje de hogares que están pagando su vivienda").Baseline(6.84m, 2018))
            .Indicator("{|PBR1021:3.2|}", "Número de créditos para la autoproducción de vivienda", indicator => indicator
                .Type({|PBR1008:IndicatorType.Management|}).Measures({|PBR1009:Dimension.Efficiency|}).Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .Formula("El indicador ya está calculado por la Sociedad Hipotecaria Federal y reportado en su publicación anual del estado actual de la vivienda en México (EAVM)")
                .Unit("Créditos").Baseline(37865m, 2018))
            .Indicator("{|PBR1021:PAO|}", "Cumplimiento del Programa Nacional de Vivienda según objetivo prioritario", indicator => indicator
                .Definition("Mide el Porcentaje de cumplimiento de las acciones del Programa Nacional de Vivienda según objetivo prioritario")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency({|PBR1011:Frequency.Quarterly|})
                .Formula("PAOi-n=(TAPCi-n/TAEi-n)*100")
                .Result("PAOi-n", "Es el porcentaje de avance del objetivo i").Variable("TAPCi-n", "Es el número total de acciones en proceso o concluidas del objetivo i en el trimestre").Variable("TAEi-n", "Es el número total de acciones establecidas para el objetivo i.")
                .Unit("Porcentaje"))
            .Indicator("{|PBR1021:5.2|}", "Proporción de viviendas en vulnerabilidad ante sismos", indicator => indicator
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction({|PBR4008:Direction.Descending|}).Frequency(Frequency.Biennial)
                .Formula("% de vivienda en vulnerabilidad ante sismos = ({|PBR2007:# de viviendas con riesgo sísmico alto + # de viviendas con riesgo sísmico muy alto / # de viviendas totales|}) X 100")
                .Unit("Porcentaje").Baseline(9.6m, 2018)));
}
