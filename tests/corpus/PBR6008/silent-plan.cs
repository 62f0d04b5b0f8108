using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: sources that one can open.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "1", "Evaluar la factibilidad de los proyectos propuestos del Presupuesto Participativo", activity => activity
                .Indicator(one => one
                    .Unit("Proyectos").Target(10).MeansOfVerification("Portal de Presupuesto Participativo (hipervínculo)")))
            .Element(PlanElementKind.Activity, "3", "Mantener la asistencia de la comunidad a las juntas vecinales realizadas", activity => activity
                .Indicator(one => one
                    .Unit("Asistencia").Target(4560).MeansOfVerification("Fotos y/o Acta y/o Registro de Asistencia")))
            .Element(PlanElementKind.Activity, "4", "Elaborar el Programa de Mejora Regulatoria", activity => activity
                .Indicator(one => one
                    .Unit("Programas").Target(1).MeansOfVerification("Publicación del Programa de Mejora Regulatoria"))));
}
