using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, narrative summaries only: said once, of the programme.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1007:3|}", "Veracruz te quiero Innovador")
        .Goal("Contribuir a transformar, modernizar al Municipio de Veracruz para lograr un gobierno honesto, democrático mediante el apego a las normas municipales vigentes.", goal => goal.Assumptions("Que el Ayuntamiento realice las acciones y actividades que se enuncian en el Plan Municipal de Desarrollo"))
        .Purpose("El ayuntamiento cumple con sus planes y metas aplicando de manera eficiente y eficaz los recursos e información.", purpose => purpose.Assumptions("El Ayuntamiento cumple con sus programas de trabajo"))
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component
            .Activity("C1A1", "Mantener en funcionamiento los diferentes espacios con internet.", activity => activity.MeansOfVerification("conexiones de internet")));
}
