using NodaTime;
using Pbr.Fluent;
using Pbr.Kernel;

// Evidence of a quarter that had not begun.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 3.2", row => row
                .Evidence("oficio IMP/0474/2024, infografías", proof => proof.Folio("IMP/0474/2024").Date({|PBR5009:new LocalDate(2024, 9, 23)|}).Period(4))));
}
