using Pbr.Fluent;
using Pbr.Kernel;

// A report that gives the evidence of all quarters, and does not say which proves which.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 3.2", row => row
                .Evidence("oficio IMP/0101/2024 de fecha 20 de febrero de 2024")
                .Evidence("oficio IMP/0202/2024 de fecha 20 de mayo de 2024")
                .Evidence("oficio IMP/0474/2024 de fecha 23 de septiembre de 2024")
                .Evidence("oficio IMP/0554/2024 de fecha 28 de octubre de 2024")));
}
