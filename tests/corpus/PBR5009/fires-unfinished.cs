using NodaTime;
using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, component 3: the advance of a quarter, told before it ends.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 3", row => row
                .Evidence("Oficio IMP/USE/DIIR/056/2024 se notifica avances de los indicadores al 4to. Trimestre 2024", proof => proof.Folio("IMP/USE/DIIR/056/2024").Date({|PBR5009:new LocalDate(2024, 12, 2)|}))
                .Evidence("oficio IMP/DIE/013/2024 de fecha {|PBR5009:2 de diciembre 2024|} informe de avances del cuarto trimestre")));
}
