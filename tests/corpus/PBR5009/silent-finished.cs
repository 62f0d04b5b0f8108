using NodaTime;
using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, activities 3.1 and 3.3: what tells of the third quarter is of October.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 3.1", row => row
                .Evidence("Se remite información del SIPOT del 3er. trimestre 2024 en correo electrónico de fecha 11 de octubre 2024.", proof => proof.Date(new LocalDate(2024, 10, 11)).Period(3))
                .Evidence("Circular número IWP/036/2024 con la cual se convoca a sesión para dar a conocer los resultados del 4to. trimestre", proof => proof.Date(new LocalDate(2024, 12, 9)))));
}
