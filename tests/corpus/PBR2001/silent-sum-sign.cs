using Pbr.Fluent;
using Pbr.Kernel;

// Σ of a variable is its total, which is what is read. The first is after MIDE Jalisco, «Patrones registrados en el IMSS».
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Patrones registrados en el IMSS", indicator => indicator
                .Formula("P=∑_(j=1)^125Pj")
                .Result("P", "Número de patrones registrados en el IMSS")
                .Variable("Pj", "Número de patrones registrados en el IMSS en el municipio j")
                .Unit("Patrones"))
            .Indicator("Monto promedio del pago mensual", indicator => indicator
                .Formula("(Σ PMV / n)")
                .Variable("PMV", "Pago mensual de la vivienda")
                .Variable("n", "Número de viviendas")
                .Unit("Pesos"))
            .Indicator("Porcentaje de cumplimiento de metas", indicator => indicator
                .Formula("(∑ metas cumplidas / ∑ metas programadas) * 100")
                .Unit("Porcentaje")));
}
