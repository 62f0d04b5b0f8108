using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, component C5: course notes of Oaxaca permit it, so by default nothing is said.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C5", "Realización de mejora procedimental", component => component
            .Indicator("Porcentaje de avance en la mejora procedimental", indicator => indicator.Frequency(Frequency.Annual)));
}
