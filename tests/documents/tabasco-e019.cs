using Pbr.Fluent;
using Pbr.Kernel;

// H. Ayuntamiento de Emiliano Zapata, Tabasco: programme E019, Vigilancia de Tránsito, indicators by the logical framework, 2019, level Fin. Target 1=100 is that
// of the only period. The other levels were not at hand.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1002,PBR1003:E019|}", "Vigilancia de Tránsito")
        .FiscalYear(2019)
        .Goal("{|PBR6001:Normar|}, Regular, Controlar Y Dirigir El Tráfico Y Tránsito Vehicular En Las Vialidades Del Municipio, Mediante La Aplicación Y Difusión Del Reglamento De Tránsito, E Implementación De Operativos De Prevención De Accidentes Viales", goal => goal
            .MeansOfVerification("Encuesta a Usuarios")
            .Assumptions("Que Se Cuente Con La Disponibilidad Financiera para Llevar a Cabo la Encuesta")
            .Indicator("{|PBR1021:Nivel de Aceptación del Reglamento de Transito|}", indicator => indicator
                .Definition("Relación Porcentual del Nivel de Aceptación de los Usuarios de la Aplicación del Reglamento de Transito")
                .Type(IndicatorType.Strategic).Measures({|PBR1009:Dimension.Efficiency|}).Frequency(Frequency.Annual)
                .Formula("NART= NUC/NUE*100")
                .Result("NART", "NIVEL DE ACEPTACIÓN DEL REGLAMENTO DE TRANSITO").Variable("NUC", "NÚMERO DE USUARIOS CONFORMES CON EL SERVICIO DE SEGURIDAD VIAL").Variable("NUE", "NÚMERO DE USUARIOS ENCUESTADOS")
                .Baseline("90%", 2017).Target("{|PBR4013:100|}")));
}
