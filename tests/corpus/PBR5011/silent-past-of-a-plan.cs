using Pbr.Fluent;
using Pbr.Kernel;

// The year that the text names, a baseline before the year of the plan, and a text that names two years.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PITI", "Plan Institucional de Tecnologías de la Información")
        .Plan("Plan Institucional de Tecnologías de la Información 2024", plan => plan
            .Year(2024)
            .Element(PlanElementKind.AreaOfAction, "Actividades desarrolladas en el año 2022", area => area
                .Indicator("Usuarios", one => one.Baseline(20333, 2022)))
            .Element(PlanElementKind.AreaOfAction, "Programa de Trabajo 2024", area => area
                .Indicator("Usuarios", one => one.Baseline(20333, 2022)))
            .Element(PlanElementKind.AreaOfAction, "Evolución de 2022 a 2023", area => area
                .Indicator("Visitas", one => one.Baseline(104872, 2022)))
            .Element(PlanElementKind.AreaOfAction, "Continuidad del trabajo emprendido en 2019", area => area
                .Indicator("Visitas", one => one.Baseline(104872, 2022).Target(110000))));
}
