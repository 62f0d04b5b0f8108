using Pbr.Fluent;
using Pbr.Kernel;

// A relation may be per hundred: the dependency ratio of CONAPO is; and «relación porcentual» is a percentage.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Relación de dependencia", indicator => indicator
                .Formula("(Población de 0 a 14 años + Población de 65 años y más) / Población de 15 a 64 años * 100")
                .Unit("Dependientes por cada cien personas en edad de trabajar"))
            .Indicator("Relación porcentual de usuarios conformes", indicator => indicator
                .Formula("NUC / NUE * 100")
                .Variable("NUC", "Número de usuarios conformes")
                .Variable("NUE", "Número de usuarios encuestados")
                .Unit("Porcentaje")));
}
