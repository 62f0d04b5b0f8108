using Pbr.Fluent;
using Pbr.Kernel;

// What is said only sometimes cannot be checked.
static class Case
{
    private static readonly bool HasUnit = System.DateTime.MinValue.Year == 1;

    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Vinculaciones formalizadas", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas", indicator =>
            {
                if (HasUnit) { {|PBR9001:indicator|}.Unit("Porcentaje"); }
            }));
}
