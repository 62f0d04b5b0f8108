using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, without the row of the Fin.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1001:3|}", "Veracruz te quiero Innovador")
        .Purpose("El ayuntamiento cumple con sus planes y metas aplicando de manera eficiente y eficaz los recursos e información.", purpose => purpose.Assumptions("El Ayuntamiento cumple con sus programas de trabajo"))
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component
            .Activity("C1A1", "Mantener en funcionamiento los diferentes espacios con internet.", activity => activity.MeansOfVerification("conexiones de internet")));
}
