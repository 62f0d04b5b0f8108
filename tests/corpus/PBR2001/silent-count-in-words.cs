using Pbr.Fluent;
using Pbr.Kernel;

// What is counted or added up, in words, is a formula of one variable.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Becas entregadas", indicator => indicator
                .Formula("Número de becas entregadas")
                .Unit("Beca"))
            .Indicator("Kilómetros rehabilitados", indicator => indicator
                .Formula("KR = Sumatoria de kilómetros rehabilitados")
                .Result("KR", "Kilómetros rehabilitados")
                .Unit("Kilómetro")));
}
