using Pbr.Fluent;
using Pbr.Kernel;

// Federal, 2019, P002.
static class Case
{
    public static IBuildStage Program() => Mir.Program("P002", "Política salarial")
        .Purpose("El H. Consejo de Representantes cuenta con información oportuna y confiable sobre el comportamiento de la economía.", purpose => purpose.SourcesOfInformation("Cuenta pública"));
}
