using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, activity 2.2: the management of projects is counted in proposals of projects.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de acciones de gestión de proyectos con la zona metropolitana realizadas", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(Número de propuestas de proyectos metropolitanos elaboradas, revisadas y enviadas / Número de propuestas de proyectos metropolitanos programadas) * 100")));
}
