using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez, Informe Trimestral 2024: a report prints no narrative summary.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Component("Componente 1", component => component.MeansOfVerification("Oficio"))
        .Component("Componente 2", component => component.MeansOfVerification("Oficio"));
}
