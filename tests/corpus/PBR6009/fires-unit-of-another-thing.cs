using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023, Soporte e infraestructura 6: twelve reports, measured in users.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "6", "Realizar reporte de los usuarios inhabilitados en la conexión a la red inalámbrica del Municipio", activity => activity
                .Indicator(one => one
                    .Unit("{|PBR6009:Usuarios|}").Target(12)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1))));
}
