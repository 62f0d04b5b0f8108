using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez, Informe Trimestral 2024: a report prints neither narrative summary nor assumptions.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Component("Componente 1", component => component.MeansOfVerification("Oficio IMP/JP/025/2024")
            .Activity("Actividad 1.1", activity => activity.MeansOfVerification("Oficio número IMP/UP/JP/026/2024")));
}
