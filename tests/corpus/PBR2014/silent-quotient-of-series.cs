using Pbr.Fluent;
using Pbr.Kernel;

// Two series that are divided may run over the same things. After activity A.4.2 of Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.4.", "Publicación y/o actualización de datasets.", component => component
            .Activity("A.4.2.", "Publicación de información con características de datos abiertos actualizada y oportuna.", activity => activity
                .Indicator("Porcentaje de solicitudes de publicaciones y actualizaciones atendidas.", indicator => indicator
                    .Formula("PSA = (SA1 + SA2 + ... + SAn) / (SR1 + SR2 + ... + SRn) * 100")
                    .Result("PSA", "Porcentaje de solicitudes atendidas")
                    .Variable("SA", "Solicitudes atendidas en la dependencia")
                    .Variable("SR", "Solicitudes recibidas en la dependencia")
                    .Index("n", "Número de dependencias"))));
}
