using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: one condition of two objectives, beside others of their own.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C. 1.", "Generación y publicación de micrositios.", component => component.Assumptions(
            "Que la ciudadanía vea el portal institucional como un medio de comunicación e interacción eficiente y oportuno",
            "Que las unidades administrativas del Ayuntamiento tengan interés por comunicar de manera efectiva utilizando las tecnologías de la información para ello."))
        .Component("C. 2.", "Información en materia de transparencia actualizada.", component => component.Assumptions(
            "Que la ciudadanía vea el portal institucional como un medio de comunicación e interacción eficiente y oportuno",
            "Que las unidades administrativas del Ayuntamiento tengan la responsabilidad de transparentar su actuar a través de la publicación oportuna de su información."));
}
