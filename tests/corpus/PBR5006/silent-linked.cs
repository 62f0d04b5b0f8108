using Pbr.Fluent;
using Pbr.Kernel;

// A component whose variables are the results of its activities: 20 and 80 give 50, and it is 50.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 1, "1er. Trimestre 2024")
            .Row("C1", row => row.Achieved(50).Evidence("Oficio IMP/JP/025/2024"))
            .Row("A1.1", row => row.Achieved(20).Evidence("Oficio IMP/UP/JP/026/2024"))
            .Row("A1.2", row => row.Achieved(80).Evidence("Oficio IMP/UP/JP/027/2024")))
        .Component("C1", component => component
            .Indicator("Avance de la planeación municipal", indicator => indicator
                .Formula("(ACT1 + ACT2) / 2")
                .Variable("ACT1", "Avance de la actividad 1.1", resultOf: "A1.1")
                .Variable("ACT2", "Avance de la actividad 1.2", resultOf: "A1.2"))
            .Activity("A1.1", activity => activity.Indicator("Avance de las herramientas técnicas", indicator => indicator.Unit("Avance")))
            .Activity("A1.2", activity => activity.Indicator("Avance de la información sobre el PBR", indicator => indicator.Unit("Avance"))));
}
