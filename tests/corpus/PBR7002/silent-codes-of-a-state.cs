using Pbr.Fluent;
using Pbr.Kernel;

// State codes with zeros and levels of their own.
static class Case
{
    public static IBuildStage Program() => Mir.Program("P002", "Política salarial")
        .Alignment("Clasificación funcional", "01030401", "Desarrollo")
        .Alignment("Función", "9", "Otras")
        .Alignment("Modalidad", "SP03", "Servicios públicos")
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
