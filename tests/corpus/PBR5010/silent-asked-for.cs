using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, purpose: to ask for information is no result.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Fin", row => row
                .Programmed(0, 0, 0, 100).Achieved(0, 0, 0, 0).Variation(0, 0, 0, 100)
                .Evidence("Oficio IMP/JP/024/2024 de fecha 26 de noviembre de 2024 se informa de las áreas se les solicitó información para contestar el Cuestionario PBR - SED 2024")));
}
