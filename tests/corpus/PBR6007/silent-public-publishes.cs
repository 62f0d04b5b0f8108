using Pbr.Fluent;
using Pbr.Kernel;

// Federal, 2019, P002.
static class Case
{
    public static IBuildStage Program() => Mir.Program("P002", "Política salarial")
        .Component("C1", "Informes mensuales entregados al Consejo de Representantes.", objective => objective.Assumptions("Las instituciones públicas y privadas publican oportunamente su información."));
}
