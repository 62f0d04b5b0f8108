using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, with a row that has neither: one absence, one finding.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C6", "Ejecución de las políticas de modernización electrónica", component => component.MeansOfVerification("Reporte").Assumptions("EL H. Ayuntamiento apoya la modernización electrónica")
            .Activity("{|PBR1012:C6A1|}", "Cero Papel", activity => activity.SourcesOfInformation("Archivo de la Dirección")));
}
