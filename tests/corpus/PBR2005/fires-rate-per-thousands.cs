using Pbr.Fluent;
using Pbr.Kernel;

// A rate per so many thousands that is multiplied by another number, or by none.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Tasa de homicidios por cada 100 mil habitantes", indicator => indicator
                .Formula("(Homicidios / Población) * {|PBR2005:1,000|}")
                .Unit("Tasa"))
            .Indicator("Tasa de feminicidios por cada 100,000 mujeres", indicator => indicator
                .Formula("{|PBR2005:Feminicidios / Población femenina|}")
                .Unit("Tasa"))
            .Indicator("Tasa de mortalidad infantil", indicator => indicator
                .Formula("(Defunciones de menores de un año / Nacidos vivos) x {|PBR2005:100|}")
                .Unit("Defunciones por cada 1,000 nacidos vivos")));
}
