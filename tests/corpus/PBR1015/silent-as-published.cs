using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: codes with and without blanks, accents that come and go.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis
            .Problem("Deficiente estandarización y aprovechamiento de las tecnologías de la información en las 21 unidades administrativas")
            .ExpectedResult("Eficiente estandarización, optimización y aprovechamiento de las tecnologías de la información en las 21 unidades administrativas")
            .Effect("Frágil comunicación Gobierno-Ciudadano", "Mejor comunicación Gobierno-Ciudadano")
            .Cause("C.1", "Poca generación y publicación de microsítios.", "Generación y publicación de Microsítios.")
            .Cause("A.1.1", "Falta de propuestas y/o diseño de nuevos microsítios.", "Generación de propuestas y/o diseño de nuevos microsítios.")
            .Cause("C. 2", "Información en materia de transparencia desactualizada.", "Información en materia de transparencia actualizada."))
        .Purpose("Eficiente estandarización, optimización y aprovechamiento de las Tecnologías de la Información en las 21 unidades administrativas", purpose => purpose.MeansOfVerification("Oficios"))
        .Component("C. 1.", "Generación y publicación de micrositios.", component => component.MeansOfVerification("Oficios")
            .Activity("A.1.1.", "Generación de propuestas y/o diseño de nuevos micrositios.", activity => activity.MeansOfVerification("Oficios")))
        .Component("C.2", "Información en materia de transparencia actualizada.", component => component.MeansOfVerification("Oficios"));
}
