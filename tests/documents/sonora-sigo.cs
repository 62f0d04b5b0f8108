using Pbr.Fluent;
using Pbr.Kernel;

// SIGO Sonora: metadata of indicator 490 and the map of indicator 428, sigo.sonora.gob.mx, 2017 and 2020. Which colours the map gives its three ranges is
// not printed; a deprivation that is high is taken for red.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1002,PBR1003:SIGO|}", "Sistema de Información para el Gobierno de Sonora")
        .Goal(goal => goal
            .Indicator("{|PBR1021:490|}", "Porcentaje de {|PBR2015:viviendas|} particulares habitadas que disponen de Internet", indicator => indicator
                .Definition("{|PBR6012:Hogares con servicio de internet|}").Frequency(Frequency.Quinquennial)
                .Formula("(Hogares habitadas en la entidad con servicio de internet / Total de hogares habitadas en la entidad) *100")
                .Unit("Porcentaje"))
            .Indicator("428", "Porcentaje de población con carencia por acceso a los servicios básicos en la vivienda (CONEVAL)", indicator => indicator
                .ExternalMethod("CONEVAL").Unit("Porcentaje")
                .TrafficLight("Menor a 14.57", "Entre 17.89 y 14.57", "Mayor o igual a 17.90")));
}
