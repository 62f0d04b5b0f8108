using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.2.2, as published.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.2.", "Información en materia de transparencia actualizada.", component => component
            .Activity("A.2.2.", "{|PBR1018:Información publicada en materia de transparencia actualizada y/o oportuna.|}", activity => activity
                .Indicator("Número de solicitudes de actualización y publicación en materia de transparencia atendidas.", indicator => indicator
                    .Formula("NSAPMTA= (NSAMTA1+NSAMTA2+...NSAMTAn) + (NSPMTA1+NSPMTA2+...NSPMTA{|PBR2014:n|})")
                    .Result("NSAPMTA", "Suma de las Solicitudes de Actualización y Publicación en materia de Transparencia Atendidas")
                    .Variable("NSAMTA", "Solicitudes de Actualización de información en materia de Transparencia Atendidas")
                    .Variable("NSPMTA", "Solicitudes de Publicación de información en materia de Transparencia Atendidas")
                    .Index("n", "Número de Solicitudes de Actualización y Publicación en materia de Transparencia Atendidas"))));
}
