using Pbr.Fluent;
using Pbr.Kernel;

// SEDATU, SNIIV, sheet 2.3, mended.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SNIIV", "Vivienda")
        .Component("C.2", "Carencias", component => component
            .Indicator("2.3", "Porcentaje de viviendas con carencia de servicios de drenaje", indicator => indicator
                .Formula("PVND=(VNA/TV)*100")
                .Result("PVND", "Porcentaje de viviendas con carencia de servicios de drenaje")
                .Variable("VNA", "Número de viviendas con carencia de servicios de drenaje")
                .Variable("TV", "Total de viviendas particulares habitadas")));
}
