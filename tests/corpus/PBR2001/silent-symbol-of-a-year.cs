using Pbr.Fluent;
using Pbr.Kernel;

// What was counted in two years, and factors of rates written in other ways.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Tasa de variación de matrices", indicator => indicator
                .Formula("((MIR 2023 - MIR 2022) / MIR 2022) * 100")
                .Unit("Porcentaje"))
            .Indicator("Tasa de incidencia", indicator => indicator
                .Formula("(Casos nuevos / Población en riesgo) * 10^5")
                .Unit("Casos por cada 100 mil habitantes"))
            .Indicator("Tasa de mortalidad", indicator => indicator
                .Formula("(Defunciones / Población total) x 100 mil")
                .Unit("Defunciones por cada 100 mil habitantes")));
}
