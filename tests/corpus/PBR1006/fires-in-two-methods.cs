using Pbr.Fluent;

/// <summary>A programme written in several methods: one code stands in two of them.</summary>
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Resultados de las vinculaciones formalizadas", Results)
        .Component("C.6", "Convenios firmados", component => Agreements(component));

    private static void Results(IComponentObjectiveStage component) => component
        .Activity("A.5.1", "Formalización de vinculaciones", activity => activity.Assumptions("Hay interés."));

    private static void Agreements(IComponentObjectiveStage component) => component
        .Activity("A.6.1", "Firma", activity => activity.Assumptions("Hay recursos."))
        .Activity("{|PBR1006:A.6.1|}", "Seguimiento", activity => activity.Assumptions("Hay personal."));
}
