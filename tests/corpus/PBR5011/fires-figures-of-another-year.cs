using Pbr.Fluent;
using Pbr.Kernel;

// Secretaría de Cultura de Hidalgo 2024: the text speaks of 2023, and the heading of the table says 2022.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PITI", "Plan Institucional de Tecnologías de la Información")
        .Plan("Plan Institucional de Tecnologías de la Información 2024", plan => plan
            .Year(2024)
            .Element(PlanElementKind.AreaOfAction, "Con relación a las actividades desarrolladas en el año {|PBR5011:2023|}, se tuvo el siguiente comportamiento", area => area
                .Element(PlanElementKind.AreaOfAction, "Taquilla en línea", site => site
                    .Indicator("Usuarios", one => one.Baseline(20333, 2022))
                    .Indicator("Visitas", one => one.Baseline(104872, 2022)))));
}
