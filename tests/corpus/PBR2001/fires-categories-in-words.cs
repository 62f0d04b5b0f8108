using Pbr.Fluent;
using Pbr.Kernel;

// SEDATU, SNIIV, sheet 3.3, as published: categories, and nothing to compute.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SNIIV", "Vivienda")
        .Component("C.3", "Financiamiento", component => component
            .Indicator("3.3", "Porcentaje de viviendas adquiridas según tipo de financiamiento", indicator => indicator
                .Formula("{|PBR2001:Tipo de financiamiento: 1- Público 2-Privado 3-Préstamo informal o recursos propios|}")));
}
