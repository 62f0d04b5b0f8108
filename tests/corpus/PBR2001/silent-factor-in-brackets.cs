using Pbr.Fluent;
using Pbr.Kernel;

// The factor of a percentage in brackets of its own, or before the ratio: the sign that is missing can only be a product.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Porcentaje de alumnos atendidos", indicator => indicator
                .Formula("(Alumnos atendidos / Alumnos inscritos) (100)")
                .Unit("Porcentaje"))
            .Indicator("Porcentaje de alumnos con beca", indicator => indicator
                .Formula("100 (ACB / AI)")
                .Variable("ACB", "Alumnos con beca")
                .Variable("AI", "Alumnos inscritos")
                .Unit("Porcentaje")));
}
