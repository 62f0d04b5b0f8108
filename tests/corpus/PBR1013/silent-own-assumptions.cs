using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component.Assumptions("El Municipio cuenta con proveedores de internet con precios accesibles")
            .Activity("C1A1", "Mantener en funcionamiento los diferentes espacios con internet.", activity => activity.Assumptions("El H. Ayuntamiento contribuye al desarrollo de las personas con acceso a internet")));
}
