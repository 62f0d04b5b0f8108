using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, component C3, as published.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C3", "Actualizaciones en materia tecnológica en el municipio", component => component
            .Indicator("C3", "{|PBR2006:Variación porcentual|} en la actualización tecnológica municipal", indicator => indicator
                .Formula("(número de sistemas tecnológicos brindados/total de requerimientos de sistemas solicitados)*100")));
}
