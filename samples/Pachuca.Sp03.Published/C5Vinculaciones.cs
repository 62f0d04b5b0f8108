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

        // No direction on the original sheet, whose text has lost its tick; the amended one has it.
        .Indicator("I.5.1.", "Porcentaje de vinculaciones efectivas.", indicator => indicator
            .Alineada()
            .Definition("Identificar el porcentaje de vinculaciones efectivas, es decir, vinculaciones que llegan a un producto final (Programas, convenios, otras vinculaciones, intercambios, etc.) que se llevan a cabo en el gobierno municipal derivadas de las vinculaciones formalizadas con otros órdenes y niveles de gobierno, así como instituciones y/o organismos locales, nacionales e internacionales.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy).AmendedDirection(Direction.Ascending, Sp03.Letter)
            .Formula("$PVE = (NVE/NVF) * 100$")
            .Result("PVE", "Porcentaje de Vinculaciones Efectivas.")
            .Variable("NAEG", "Número de Vinculaciones Efectivas de Gobierno.", resultOf: "A.5.2")
            .Variable("NVF", "Número de Vinculaciones Formalizadas.", resultOf: "A.5.1")
            .VariablesUnit("Vinculaciones Efectivas")
            .MeansOfVerification("Oficios", "Correos", "Invitaciones a reuniones", "Minutas", "Convocatorias", "Carpetas técnicas", "Convenios.")
            .Unit("Porcentaje")
            .Frequency(Frequency.Quarterly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline("0%")
            .Target("80%")
            .AmendedTarget("90%", Sp03.Letter)
            .TrafficLight(green: ">80%", yellow: "<=79%", red: "<=50%")
            .MonthlySchedule(6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m)
            .AmendedSchedule(Sp03.Letter, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 9.93m, 9.93m, 9.93m))
        .Activity("A.5.1.", "Formalización de oportunidades de vinculación", A51)
        .Activity("A.5.2.", "Consolidación de acciones efectivas de gobierno derivadas de las vinculaciones con otros órdenes y niveles de gobierno, así como instituciones y/o organismos locales, nacionales e internacionales. (Programas, convenios, otras vinculaciones, intercambios, etc.)", A52);

    private static void A51(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de la Dirección de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos", "Invitaciones a reuniones", "Minutas", "Convocatorias.")
        .Assumptions(
            "Que existan organismos e instituciones locales, nacionales e internacionales que tengan la disposición de generar sinergias con el gobierno municipal",
            "Que las unidades administrativas del Ayuntamiento tengan el interés de vincularse con otras instancias.")
        .Indicator("Número de vinculaciones formalizadas.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza las solicitudes de vinculación recibidas y formalizadas en el periodo que se reporta.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("""$NVF = VF1 + VF2 + \dots + VF_n$""")
            .Result("NVF", "Suma de las Vinculaciones Formalizadas dentro del periodo que se reporta;")
            .Variable("VF", "Vinculación Formalizada dentro del periodo que se reporta;")
            .Index("n", "Número de Vinculaciones Formalizadas dentro del periodo que se reporta.")
            .VariablesUnit("Vinculaciones formalizadas.")
            .MeansOfVerification("Oficios", "Correos", "Invitaciones a reuniones", "Minutas", "Convocatorias.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(60)
            .Target(87)
            .AmendedTarget(117, Sp03.Letter)
            .TrafficLight(green: ">80%", yellow: "<=79%", red: "<=50%"));

    private static void A52(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de la Dirección de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos", "Invitaciones a reuniones", "Minutas", "Convocatorias", "Carpetas técnicas", "Convenios.")
        .Assumptions("Que la vinculación realizada se concrete en acciones efectivas como: Programas, convenios, otras vinculaciones, intercambios, etc.")
        .Indicator("Número vinculaciones efectivas derivadas de las vinculaciones formalizadas.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza las acciones de vinculación efectivas que se realizaron en el periodo que se reporta.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("NVEDVF= VE1+VE2+...VE <sub>n</sub>")
            .Result("NVEDVF", "Suma de las Vinculaciones Efectivas Derivadas de las Vinculaciones Formalizadas;")
            .Variable("VEDVF", "Vinculaciones Efectivas Derivadas de las Vinculaciones Formalizadas;")
            .Index("n", "Número de Vinculaciones Efectivas realizadas en el periodo que se reporta.")
            .VariablesUnit("Vinculaciones efectivas.")
            .MeansOfVerification("Oficios", "Correos", "Invitaciones a reuniones", "Minutas", "Convocatorias", "Carpetas técnicas", "Convenios.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(50)
            .Target(70)
            .AmendedTarget(105, Sp03.Letter)
            .TrafficLight(green: ">80%", yellow: "<=79%", red: "<=50%"));
}
