using Pbr.Fluent;
using Pbr.Kernel;

// Secretaría de Cultura de Hidalgo 2024: the list of objectives and the table of the programme of work.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PITI", "Plan Institucional de Tecnologías de la Información")
        .Plan("Plan Institucional de Tecnologías de la Información 2024", plan => plan
            .Year(2024)
            .Element(PlanElementKind.Objective, "1", "Consolidar el aporte de valor de las tecnologías de la información y comunicación en el cumplimiento de los objetivos estratégicos institucionales para el bienestar de la población.")
            .Element(PlanElementKind.Activity, "Mantenimiento y administración de sitios web institucionales", activity => activity
                .Under("{|PBR6006:Consolidar la aportación de valor de las tecnologías de la información y comunicación en el cumplimiento de los objetivos estratégicos institucionales.|}")));
}
