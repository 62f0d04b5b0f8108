using Pbr.Fluent;
using Pbr.Kernel;

// A figure of the reported quarter without evidence.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 1.1", row => row.Programmed(20, 40, 0, 40).Achieved(20, 40, 0, {|PBR5004:40|})));
}
