using Pbr.Fluent;
using Pbr.Kernel;

// Vt and Vt-1 side by side are one figure in two years. The second is after MIDE Jalisco, «Variación en el número de empresas».
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Tasa de variación de turistas", indicator => indicator
                .Formula("[(Vt / Vt-1) - 1] * 100")
                .Variable("Vt", "Turistas en el año t")
                .Variable("Vt-1", "Turistas en el año t-1")
                .Unit("Tasa de variación"))
            .Indicator("Variación en el número de empresas", indicator => indicator
                .Formula("Crecimiento en el número de empresas = NúmeroEt - NúmeroEt-1")
                .Variable("NúmeroEt", "Número de empresas en el periodo t")
                .Variable("NúmeroEt-1", "Número de empresas en el periodo anterior")
                .Unit("Empresas")));
}
