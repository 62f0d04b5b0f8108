using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, as printed: NVE in the formula, NAEG in the list; the baseline disagrees whichever symbol is kept.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("PVE = ({|PBR2002:NVE|} / NVF) * 100")
                .Result("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NAEG", "Número de Vinculaciones Efectivas de Gobierno", resultOf: "A.5.2")
                .Variable("NVF", "Número de Vinculaciones Formalizadas", resultOf: "A.5.1")
                .Unit("Porcentaje").Baseline({|PBR4010:0|}, 2022).Target(80))
            .Activity("A.5.1", "Formalización de oportunidades de vinculación", activity => activity
                .Indicator("Número de vinculaciones formalizadas.", indicator => indicator.Unit("Número").Baseline(60, 2022).Target(87)))
            .Activity("A.5.2", "Consolidación de acciones efectivas de gobierno", activity => activity
                .Indicator("Número de vinculaciones efectivas.", indicator => indicator.Unit("Número").Baseline(50, 2022).Target(70))));
}
