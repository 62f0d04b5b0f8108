using Pbr.Fluent;
using Pbr.Kernel;

// Federal, 2019, K012.
static class Case
{
    public static IBuildStage Program() => Mir.Program("K012", "Proyectos de infraestructura social")
        .Goal("Contribuir al bienestar social mediante la planeación y uso efectivo de los recursos de infraestructura y equipamiento.", goal => goal
            .Indicator("Metros cuadrados de construcción", indicator => indicator
                .Definition("Metros cuadrados de infraestructura construida")
                .Frequency(Frequency.Annual)));
}
