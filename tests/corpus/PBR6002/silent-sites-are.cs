using Pbr.Fluent;
using Pbr.Kernel;

// Federal, 2013, U023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("U023", "Manejo de residuos")
        .Purpose("Sitios contaminados de alta prioridad están en proceso de remediación.", purpose => purpose.SourcesOfInformation("Cuenta pública"));
}
