using Pbr.Fluent;

namespace Pachuca;

/// <summary>Selección de alternativas: seven criteria against five alternatives.</summary>
internal static class SeleccionDeAlternativas
{
    public static void Define(IAlternativesStage alternatives) => alternatives
        .Scale("Mejor = 5; Intermedia = 3; Peor = 1")
        .Alternatives(
            "Generación y publicación de micrositios.",
            "Información en materia de transparencia actualizada.",
            "Implementación de soluciones tecnológicas.",
            "Publicación y/o actualización de datasets.",
            "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.")
        .Criterion("Menor costo de implementación", 2, 4, 1, 5, 3)
        .Criterion("Mayor financiamiento disponible", 4, 2, 5, 1, 3)
        .Criterion("Menor tiempo para obtener resultados", 2, 5, 1, 4, 3)
        .Criterion("Mayor aceptación de la alternativa por parte de la población afectada por el problema", 4, 2, 5, 1, 3)
        .Criterion("Mayor viabilidad técnica", 3, 5, 2, 4, 1)
        .Criterion("Mayor capacidad institucional", 2, 4, 1, 3, 5)
        .Criterion("Mayor impacto institucional", 4, 3, 5, 1, 2)
        .PrintedTotals(21, 25, 20, 19, 20)

        // Published: alternatives 3 and 5 tie at 20 and nothing is said of it. All five became components, so that the tie decides nothing.
        .Chosen(
            "Generación y publicación de micrositios.",
            "Información en materia de transparencia actualizada.",
            "Implementación de soluciones tecnológicas.",
            "Publicación y/o actualización de datasets.",
            "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.");
}
