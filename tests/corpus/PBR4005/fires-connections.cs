using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, C1A1: a target of 21,500 on a percentage that has no unit.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component.Assumptions("Que existan organismos"))
        .Activity("C1A1", "Mantener en funcionamiento los diferentes espacios con internet", activity => activity
            .Indicator("Porcentaje de cobertura digital con servicio internet gratuito", indicator => indicator
                .Formula("(número de personas conectadas por internet gratuito/número de personas estimadas para acceder a internet gratuito)*100")
                .Target({|PBR4005:21500|})));
}
