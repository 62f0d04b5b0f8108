using Pbr.Fluent;
using Pbr.Kernel;

// The evidence itself tells that there is no result.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Fin", row => row
                .Programmed(0, 0, 0, 100).Achieved(0, 0, 0, 0).Variation(0, 0, 0, 100)
                .Evidence("Oficio de la SHCP: los resultados del Diagnóstico 2024 están pendientes de publicarse, no los hay aún.")));
}
