using Pbr.Fluent;
using Pbr.Kernel;

// Mortality counts deaths, and dropout those who do not go on: the name tells the concept, the formula what is counted.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Tasa de mortalidad infantil", indicator => indicator
                .Formula("(Defunciones de menores de un año / Nacidos vivos) x 1,000")
                .Unit("Defunciones por cada 1,000 nacidos vivos"))
            .Indicator("Tasa de abandono escolar", indicator => indicator
                .Formula("[1 - (Matrícula final / Matrícula inicial)] * 100")
                .Unit("Porcentaje"))
            .Indicator("Costo por alumno", indicator => indicator
                .Formula("Gasto total ejercido / Matrícula total")
                .Unit("Pesos por alumno")));
}
