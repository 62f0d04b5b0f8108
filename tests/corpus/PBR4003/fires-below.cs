using Pbr.Fluent;
using Pbr.Kernel;

// A federal sheet of 2013: ascending, from 100 to 95.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E", "Transporte")
        .Component("C.1", "Transporte de pasajeros", component => component
            .Indicator("Porcentaje de pasajeros transportados en la clase económica social", indicator => indicator
                .Direction(Direction.Ascending)
                .Unit("Porcentaje").Baseline(100, 2010).Target({|PBR4003:95|})));
}
