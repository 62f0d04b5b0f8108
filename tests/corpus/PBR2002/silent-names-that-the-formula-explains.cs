using Pbr.Fluent;
using Pbr.Kernel;

// SEDATU, SNIIV, sheet 1.1, as published: the meanings stand behind the formula.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SNIIV", "Vivienda")
        .Component("C.1", "Viviendas", component => component
            .Indicator("1.1", "Porcentaje de viviendas en renta o prestadas", indicator => indicator
                .Formula("PVRP=(VRP/TV)*100 PVRP: porcentaje de viviendas rentadas o prestadas VRP: viviendas rentadas o prestadas TV: total de viviendas particulares habitadas")));
}
