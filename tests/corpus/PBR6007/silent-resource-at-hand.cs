using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: what the town hall has is not what the activity gives.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C3", "Sistemas actualizados en el municipio.", component => component
            .Assumptions("El Municipio cuenta con proveedores de internet con precios accesibles")
            .Activity("C3A1", "Implementación del Sistema integral Financiero", activity => activity
                .Assumptions("El Ayuntamiento cuenta con presupuesto autorizado por el Congreso")));
}
