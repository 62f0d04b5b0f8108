using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, component 1.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row.Programmed(15, 20, 0, 65).Achieved(15, 20, 0, 50).Evidence("Oficio IMP/JP/025/2024", proof => proof.Folio("IMP/JP/025/2024").Period(4))));
}
