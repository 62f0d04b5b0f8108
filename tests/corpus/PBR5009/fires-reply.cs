using NodaTime;
using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, activity 3.1: two replies that are older than their letters.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 3.1", row => row
                .Evidence("capacitación SDE/0910/2024 respuesta al Oficio IMP/574/2024", proof => proof.Folio("SDE/0910/2024").Date({|PBR5009:new LocalDate(2024, 11, 7)|}).Answers("IMP/574/2024", new LocalDate(2024, 11, 11)))
                .Evidence("oficio IM/298/2024 de fecha {|PBR5009:5 de noviembre de 2024|} respuesta al oficio IMP/568/2024 de fecha 6 de noviembre de 2024.")));
}
