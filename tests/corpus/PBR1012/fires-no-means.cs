using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: the row of C6A2 has a blank cell for its means of verification.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C6", "Ejecución de las políticas de modernización electrónica", component => component.MeansOfVerification("Reporte").Assumptions("EL H. Ayuntamiento apoya la modernización electrónica")
            .Activity("{|PBR1012:C6A2|}", "Implementación de Cero Filas en otras áreas", activity => activity.Assumptions("El H. Ayuntamiento de Veracruz eficiente la atención ciudadana en su gestión de trámites")));
}
