using NodaTime;
using Pbr.Fluent;
using Pbr.Kernel;

// The letter, then its reply.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 3.1", row => row
                .Evidence("respuesta con oficio IMP/0553/2024", proof => proof.Folio("IMP/0553/2024").Date(new LocalDate(2024, 10, 29)).Answers("SFT/1003/2024", new LocalDate(2024, 10, 24)))
                .Evidence("oficio SFT/1003/2024 de fecha 24 de octubre de 2024, respuesta con oficio IMP/0553/2024 de fecha 29 de octubre de 2024")));
}
