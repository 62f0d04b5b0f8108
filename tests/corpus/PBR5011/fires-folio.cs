using NodaTime;
using Pbr.Fluent;
using Pbr.Kernel;

// A folio of 2024, dated in 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 3.2", row => row
                .Evidence("oficio número IMP/0474/2024", proof => proof.Folio("IMP/0474/{|PBR5011:2024|}").Date(new LocalDate(2023, 10, 23)))));
}
