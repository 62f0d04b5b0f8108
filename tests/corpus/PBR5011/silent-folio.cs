using NodaTime;
using Pbr.Fluent;
using Pbr.Kernel;

// Folio and date of one year, and a folio without one.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 3.2", row => row
                .Evidence("oficio número IMP/0474/2024", proof => proof.Folio("IMP/0474/2024").Date(new LocalDate(2024, 10, 23)))
                .Evidence("Circular 36", proof => proof.Folio("36").Date(new LocalDate(2024, 10, 23)))));
}
