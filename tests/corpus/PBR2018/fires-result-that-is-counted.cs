using Pbr.Fluent;
using Pbr.Kernel;

// Federal open data, 2013.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Remediación", component => component
            .Indicator("C5", "Porcentaje de sitios contaminados en proceso de remediación", indicator => indicator
                .Formula("(Sitios contaminados en proceso de remediación / Sitios contaminados registrados) * 100")
                .Unit("{|PBR2018:Sitio|}")));
}
