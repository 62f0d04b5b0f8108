using NodaTime;
using Pbr.Fluent;
using Pbr.Kernel;

// A report of a quarter that had not ended.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024").Date({|PBR5009:new LocalDate(2024, 12, 5)|})
            .Row("Actividad 3.2", row => row
                .Evidence("oficio IMP/0554/2024")));
}
