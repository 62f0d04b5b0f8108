using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, activity 3.2, as printed: the other half is lost.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Banco de información", component => component
            .Indicator("C5", "Porcentaje de acciones de integración de información estadística básica", indicator => indicator
                .Formula("{|PBR2017:(Número de convocatorias, bases de datos e infografías para la integración del Banco Municipal programadas) * 100|}")
                .Unit("Porcentaje")));
}
