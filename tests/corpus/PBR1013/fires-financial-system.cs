using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: three activities assume what the first one makes.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C3", "Actualizaciones en materia tecnológica en el municipio.", component => component.Assumptions("El H. Ayuntamiento cuenta con la infraestructura tecnológica")
            .Activity("C3A1", "Implementación del Sistema integral Financiero(presupuestos, mercados, nómina)", activity => activity.Assumptions("El Ayuntamiento de Veracruz cuenta con un nuevo sistema financiero de la tesorería municipal"))
            .Activity("C3A2", "Implementación del Sistema abierto de información geográfica catastral", activity => activity.Assumptions("{|PBR1013:El Ayuntamiento de Veracruz cuenta con un nuevo sistema financiero de la tesorería municipal|}"))
            .Activity("C3A3", "Desarrollo e implementación de un sistema multipagos que incluya aplicación móvil", activity => activity.Assumptions("{|PBR1013:El Ayuntamiento de Veracruz cuenta con un nuevo sistema financiero de la tesorería municipal|}"))
            .Activity("C3A4", "Desarrollo e implementación de un tablero de control", activity => activity.Assumptions("{|PBR1013:El Ayuntamiento de Veracruz cuenta con un nuevo sistema financiero de la tesorería municipal|}")));
}
