using Pbr.Fluent;
using Pbr.Kernel;

// An average of days or pesos is no percentage.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Promedio de días de estancia", indicator => indicator
                .Formula("(Días de estancia / Egresos hospitalarios) * {|PBR2005:100|}")
                .Unit("Día")));
}
