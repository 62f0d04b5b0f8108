using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: a plan without a matrix, its activities under the units that carry them out.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SIGA", "Secretaría de Innovación y Gobierno Abierto")
        .Component("C1", "Dirección de Participación Ciudadana", component => component
            .Activity("C1A1", "Realizar Audiencias Públicas en la temática gobierno abierto", activity => activity
                .MeansOfVerification("Fotos y/o Registro de Asistencia")
                .Indicator("Audiencias", indicator => indicator.Unit("Audiencias").Target(102))))
        .Component("C2", "Dirección de Mejora Regulatoria", component => component
            .Activity("C2A1", "Elaborar el Programa de Mejora Regulatoria", activity => activity
                .MeansOfVerification("Publicación del Programa de Mejora Regulatoria")
                .Indicator("Programas", indicator => indicator.Unit("Programas").Target(1))));
}
