using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.4.2, as published.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.4.", "Publicación y/o actualización de datasets.", component => component
            .Activity("A.4.2.", "Publicación de información con características de datos abiertos actualizada y oportuna.", activity => activity
                .Indicator("Número de solicitudes de publicaciones y actualizaciones atendidas.", indicator => indicator
                    .Formula("$NSPAA = (SSPA1 + SSPA2 + \\dots + SSPAn) + (SAA1 + SAA2 + \\dots + SAA_{|PBR2014:n|})$")
                    .Result("NSPAA", "Suma de las Solicitudes de Publicación y Actualización Atendidas dentro del periodo que se reporta")
                    .Variable("SSPA", "Solicitudes de Publicación Atendidas dentro del periodo que se reporta")
                    .Variable("SAA", "Solicitudes de Actualización Atendidas dentro del periodo que se reporta")
                    .Index("n", "Número de Solicitudes de Publicación o Actualización Atendidas dentro del periodo que se reporta"))));
}
