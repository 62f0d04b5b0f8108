using Pbr.Fluent;
using Pbr.Kernel;

// Federal, 2013 and 2019.
static class Case
{
    public static IBuildStage Program() => Mir.Program("P002", "Política salarial")
        .Alignment("Finalidad", "3", "Desarrollo Económico")
        .Alignment("Función", "3.1", "Asuntos Económicos")
        .Alignment("Subfunción", "2.6.8", "Otros grupos vulnerables")
        .Alignment("Clasificación programática", "P", "Planeación")
        .Alignment("Modalidad", "E 001", "Servicios públicos")
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
