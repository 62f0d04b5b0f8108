using Pbr.Fluent;
using Pbr.Kernel;

// Secretaría de Cultura de Hidalgo 2024: the map says less of an objective, and another objective shares words with it.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PITI", "Plan Institucional de Tecnologías de la Información")
        .Plan("Plan Institucional de Tecnologías de la Información 2024", plan => plan
            .Year(2024)
            .Element(PlanElementKind.Objective, "1", "Consolidar el aporte de valor de las tecnologías de la información y comunicación en el cumplimiento de los objetivos estratégicos institucionales para el bienestar de la población.")
            .Element(PlanElementKind.Objective, "7", "Gestionar y administrar eficientemente la infraestructura TICs en apoyo a los procesos administrativos, programas y/o acciones institucionales.")
            .Element(PlanElementKind.Perspective, "Contribución institucional", perspective => perspective
                .Element(PlanElementKind.Objective, "Consolidar el aporte de valor de las tecnologías de la información y comunicación en el cumplimiento de los objetivos estratégicos institucionales.")));
}
