using Pbr.Fluent;
using Pbr.Kernel;

// The same questionnaire.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 1.2", row => row
                .Evidence("Oficio IMP/UP/JP/027/2024 se informa que las áreas envían información para dar contestación al cuestionario PBR-SED 2025.")
                .Evidence("Oficio IMP/UP/JP/028/2024 con la información correspondiente al Cuestionario PBR-SED 2024")))
        .Component("Componente 1", component => component
            .Activity("Actividad 1.2", activity => activity
                .Indicator("Acciones para informar sobre la aplicación del PBR realizadas", indicator => indicator
                    .Definition("Mide las acciones para subir información a la nube correspondiente al Cuestionario PBR-SED 2024, así como la solicitud de información para dar contestación al Cuestionario PBR-SED 2025"))));
}
