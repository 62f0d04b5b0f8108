using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: twelve updates, one a month.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SI", "Soporte e infraestructura")
        .Activity("2", "Actualizar el respaldo de información", activity => activity
            .Indicator("Actualizaciones", indicator => indicator
                .Frequency(Frequency.Monthly)
                .Unit("Actualizaciones").Target(12)
                .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                .MonthlySchedule(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)));
}
