using Pbr.Fluent;
using Pbr.Kernel;

// Thresholds in the unit of each indicator are its own.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Generación y publicación de micrositios.", component => component.Assumptions("Que existan organismos"))
        .Activity("A.1.1", "Construir", activity => activity
            .Indicator("Metros", indicator => indicator.Unit("Metro cuadrado").TrafficLight(green: ">= 74080", yellow: "< 74080 & > 72000", red: "<= 72000")))
        .Activity("A.1.2", "Atender", activity => activity
            .Indicator("Personas", indicator => indicator.Unit("Persona").TrafficLight(green: ">= 90", yellow: "< 90 & > 80", red: "<= 80")));
}
