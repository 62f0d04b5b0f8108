using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: no address, what is handed over, and what is done.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "3", "Curar y liberar conjuntos de datos en el portal de datos abiertos", activity => activity
                .Indicator(one => one
                    .Unit("Conjuntos").Target(10).MeansOfVerification("{|PBR6008:URL|}")))
            .Element(PlanElementKind.Activity, "8", "Validar mediante el otorgamiento de un reconocimiento las prácticas innovadoras más destacadas", activity => activity
                .Indicator(one => one
                    .Unit("Reconocimiento").Target(1).MeansOfVerification("{|PBR6008:Entrega de reconocimiento|}")))
            .Element(PlanElementKind.Activity, "7", "Crear y/o actualizar lineamientos para la conexión de equipos a la red municipal", activity => activity
                .Indicator(one => one
                    .Unit("Lineamientos").Target(3).MeansOfVerification("{|PBR6008:Presentar lineamiento creado|}"))));
}
