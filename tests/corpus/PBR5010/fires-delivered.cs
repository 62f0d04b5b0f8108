using Pbr.Fluent;
using Pbr.Kernel;

// What was delivered is not nothing.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Fin", row => row
                .Programmed(0, 0, 0, 100).Achieved(0, 0, 0, {|PBR5010:0|}).Variation(0, 0, 0, 100)
                .Evidence("Acta de la sesión en la que se entregó el Plan Estratégico Metropolitano.")));
}
