using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C3A1: what is to be implemented is assumed to be there.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C3", "Sistemas actualizados en el municipio.", component => component
            .Activity("C3A1", "Implementación del Sistema integral Financiero", activity => activity
                .Assumptions("{|PBR6007:El Ayuntamiento de Veracruz cuenta con un nuevo sistema financiero de la tesorería municipal|}"))
            .Activity("C3A2", "Realización de capacitación local en trámites y servicios", activity => activity
                .Assumptions("{|PBR6007:Personal del Ayuntamiento capacitado en el uso de plataformas digitales para trámites y servicios|}")));
}
