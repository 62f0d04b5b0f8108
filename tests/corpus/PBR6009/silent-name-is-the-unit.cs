using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: the plan names no indicators, and the unit stands for the name.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .Activity("1", "Evaluar la factibilidad de los proyectos propuestos del Presupuesto Participativo", activity => activity
            .Indicator("Porcentual", indicator => indicator.Unit("Porcentual").Target(100)))
        .Activity("2", "Realizar mapas colaborativos con metodología de diseño comunitario del espacio", activity => activity
            .Indicator("Mapeos", indicator => indicator.Unit("Mapeos").Target(24)));
}
