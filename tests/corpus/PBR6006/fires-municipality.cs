using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024: a definition taken from another municipality.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Goal(goal => goal
            .Indicator("Ponderación alcanzada por el municipio del Diagnóstico PBR-SED", indicator => indicator
                .Definition("Muestra la ponderación alcanzada por el Municipio de Oaxaca de Juárez en la sección 1 del Diagnóstico PBR-SED 2024")))
        .Purpose(purpose => purpose
            .Indicator("Participación en trabajo colaborativo entre los municipios de la zona metropolitana", indicator => indicator
                .Definition("Mide las solicitudes y la participación activa que lleve a cabo el Municipio de {|PBR6006:Coahuila de Zaragoza|} ante la Comisión Metropolitana")));
}
