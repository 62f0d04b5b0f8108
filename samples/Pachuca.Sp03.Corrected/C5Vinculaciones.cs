using Pbr.Fluent;
using Pbr.Kernel;

namespace Pachuca;

/// <summary>Component C.5, with activities A.5.1 and A.5.2: the three were amended.</summary>
internal static class C5Vinculaciones
{
    public static void Define(IComponentObjectiveStage component) => component
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos", "Invitaciones a reuniones", "Minutas", "Convocatorias", "Carpetas técnicas", "Convenios.")
        .Assumptions(
            "Que existan organismos e instituciones locales, nacionales e internacionales que tengan la disposición de generar sinergias con el gobierno municipal",
            "Que las unidades administrativas del Ayuntamiento tengan el interés de vincularse con otras instancias.")
        .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator
            .Alineada()
            .Definition("Identificar el porcentaje de vinculaciones efectivas, es decir, vinculaciones que llegan a un producto final (Programas, convenios, otras vinculaciones, intercambios, etc.) que se llevan a cabo en el gobierno municipal derivadas de las vinculaciones formalizadas con otros órdenes y niveles de gobierno, así como instituciones y/o organismos locales, nacionales e internacionales.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)

            // Published: no tick that can be read on the original sheet; the amended sheet has this one.
            .Direction(Direction.Ascending)
            .Formula("PVE = (NVE / NVF) * 100")
            .Result("PVE", "Porcentaje de Vinculaciones Efectivas.")

            // Published: NAEG, where the formula has NVE and the meaning is "Vinculaciones Efectivas".
            .Variable("NVE", "Número de Vinculaciones Efectivas de Gobierno.", Accumulation.Sum)
            .Variable("NVF", "Número de Vinculaciones Formalizadas.", Accumulation.Sum)

            // Published: "Vinculaciones Efectivas", which is the unit of one of the two.
            .VariablesUnit("Vinculaciones")
            .MeansOfVerification("Oficios", "Correos", "Invitaciones a reuniones", "Minutas", "Convocatorias", "Carpetas técnicas", "Convenios.")
            .Unit("Porcentaje")
            .Frequency(Frequency.Quarterly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(0, 2022)
            .Target(80)
            .AmendedTarget(90, Sp03.Letter)

            // Published: ">80%", "<=79%", "<=50%", which left a gap from 79 to 80 and lit yellow and red together. Every value has one light
            // now, and it judges compliance: the bands are those of the activities, whose values are counts.
            .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")

            // Published: twelve months that make 79.92 and, amended, 89.73, for an indicator that is measured every quarter.
            .QuarterlySchedule(ScheduleStyle.Instalments, 20, 20, 20, 20)
            .AmendedSchedule(Sp03.Letter, 20, 20, 20, 30))
        .Activity("A.5.1", "Formalización de oportunidades de vinculación", A51)
        .Activity("A.5.2", "Consolidación de acciones efectivas de gobierno derivadas de las vinculaciones con otros órdenes y niveles de gobierno, así como instituciones y/o organismos locales, nacionales e internacionales. (Programas, convenios, otras vinculaciones, intercambios, etc.)", A52);

    private static void A51(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de la Dirección de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos", "Invitaciones a reuniones", "Minutas", "Convocatorias.")
        // Published: both assumptions of C.5 and no other.
        .Assumptions("Que los organismos e instituciones convocados acudan a las reuniones y formalicen lo que se acuerde en ellas.")
        .Indicator("Número de vinculaciones formalizadas.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza las solicitudes de vinculación recibidas y formalizadas en el periodo que se reporta.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("NVF = VF1 + VF2 + … + VFn")
            .Result("NVF", "Suma de las Vinculaciones Formalizadas dentro del periodo que se reporta;")
            .Variable("VF", "Vinculación Formalizada dentro del periodo que se reporta;", Accumulation.Sum)
            .Index("n", "Número de Vinculaciones Formalizadas dentro del periodo que se reporta.")
            .VariablesUnit("Vinculaciones formalizadas.")
            .MeansOfVerification("Oficios", "Correos", "Invitaciones a reuniones", "Minutas", "Convocatorias.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(60, 2022)
            .Target(87)
            .AmendedTarget(117, Sp03.Letter)

            // Published: ">80%", "<=79%", "<=50%", with a gap, an overlap, and a per cent of what was not said.
            .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")

            // Published: no row in the calendar. The target is spread evenly over the year.
            .MonthlySchedule(ScheduleStyle.Instalments, 7, 7, 7, 8, 7, 7, 7, 8, 7, 7, 7, 8)
            .AmendedSchedule(Sp03.Letter, 7, 7, 7, 8, 7, 7, 7, 8, 7, 7, 7, 38));

    private static void A52(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de la Dirección de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos", "Invitaciones a reuniones", "Minutas", "Convocatorias", "Carpetas técnicas", "Convenios.")
        .Assumptions("Que la vinculación realizada se concrete en acciones efectivas como: Programas, convenios, otras vinculaciones, intercambios, etc.")
        .Indicator("Número de vinculaciones efectivas derivadas de las vinculaciones formalizadas.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza las acciones de vinculación efectivas que se realizaron en el periodo que se reporta.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)

            // Published: the series was VE in the formula and VEDVF in the list of variables.
            .Formula("NVEDVF = VEDVF1 + VEDVF2 + … + VEDVFn")
            .Result("NVEDVF", "Suma de las Vinculaciones Efectivas Derivadas de las Vinculaciones Formalizadas;")
            .Variable("VEDVF", "Vinculaciones Efectivas Derivadas de las Vinculaciones Formalizadas;", Accumulation.Sum)
            .Index("n", "Número de Vinculaciones Efectivas realizadas en el periodo que se reporta.")
            .VariablesUnit("Vinculaciones efectivas.")
            .MeansOfVerification("Oficios", "Correos", "Invitaciones a reuniones", "Minutas", "Convocatorias", "Carpetas técnicas", "Convenios.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(50, 2022)
            .Target(70)
            .AmendedTarget(105, Sp03.Letter)

            // Published: ">80%", "<=79%", "<=50%", with a gap, an overlap, and a per cent of what was not said.
            .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")

            // Published: no row in the calendar. The target is spread evenly over the year.
            .MonthlySchedule(ScheduleStyle.Instalments, 5, 6, 6, 6, 6, 6, 5, 6, 6, 6, 6, 6)
            .AmendedSchedule(Sp03.Letter, 5, 6, 6, 6, 6, 6, 5, 6, 6, 6, 6, 41));
}
