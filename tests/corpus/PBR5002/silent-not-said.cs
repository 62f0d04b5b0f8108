using Pbr.Fluent;
using Pbr.Kernel;

// Nothing says how the periods accumulate.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 2", row => row
                .Programmed(100, 100, 100, 100).Accumulated(250, null, null)));
}
