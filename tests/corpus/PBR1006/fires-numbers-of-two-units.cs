using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: each unit numbers its activities from 1.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Activity("1", "Realizar el reporte de ciberseguridad", activity => activity.MeansOfVerification("Reporte/Diagnóstico"))
        .Activity("{|PBR1006:1|}", "Evaluar y dictaminar elementos interoperables", activity => activity.MeansOfVerification("Oficios de contestación"));
}
