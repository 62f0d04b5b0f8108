using Pbr.Fluent;
using Pbr.Kernel;

// Several municipalities that the programme deals with.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Goal(goal => goal
            .Indicator("Ponderación alcanzada por el municipio del Diagnóstico PBR-SED", indicator => indicator
                .Definition("Muestra la ponderación alcanzada por el Municipio de Oaxaca de Juárez en la sección 1 del Diagnóstico PBR-SED 2024")))
        .Purpose(purpose => purpose
            .Indicator("Participación en trabajo colaborativo entre los municipios de la zona metropolitana", indicator => indicator
                .Definition("Mide los convenios con el Municipio de San Jacinto Amilpas y el Municipio de Santa Lucía del Camino")));
}
