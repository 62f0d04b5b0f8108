using Pbr.Fluent;
using Pbr.Kernel;

namespace Pachuca;

/// <summary>Component C.4, with activities A.4.1 and A.4.2.</summary>
internal static class C4Datasets
{
    public static void Define(IComponentObjectiveStage component) => component
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos", "Publicaciones realizadas en el portal de datos abiertos.")
        .Assumptions(
            "Que los ciudadanos tengan interés en acceso a la información con características de datos abiertos",
            "Que exista interés por parte de las dependencias e institutos municipales en la publicación de información con características de datos abiertos en el Portal Institucional.")

        // No direction: the text of the sheet has lost its tick.
        .Indicator("I.4.1.", "Porcentaje de incorporación y/o actualización de datasets respecto a las solicitudes recibidas.", indicator => indicator
            .Alineada()
            .Definition("Identificar el porcentaje de incorporación y/o actualización de datasets derivados de las solicitudes recibidas por parte de las unidades administrativas del municipio de Pachuca de Soto.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Formula("$PDP = (NDIA / NDS) * 100$")
            .Result("PDP", "Porcentaje de Datasets Publicados.")
            .Variable("NDIA", "Número de Datasets Incorporados y/o Actualizados.")
            .Variable("DS", "Número de Datasets Solicitados.")
            .VariablesUnit("Datasets.")
            .MeansOfVerification("Oficios", "Correos", "Publicaciones realizadas en el portal de datos abiertos.")
            .Unit("Porcentaje")
            .Frequency(Frequency.Quarterly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline("100%")
            .Target("100%")
            .TrafficLight(green: ">66.66", yellow: "<=66.66", red: "<33.33")

            // The amended calendar prints the same figures.
            .MonthlySchedule(25, 0, 0, 25, 0, 0, 25, 0, 0, 25, 0, 0))
        .Activity("A.4.1.", "Estandarización de la información con características de datos abiertos enviada por las dependencias para su publicación.", A41)
        .Activity("A.4.2.", "Publicación de información con características de datos abiertos actualizada y oportuna.", A42);

    private static void A41(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Datos fuente recibidos.")
        .Assumptions("Las unidades administrativas municipales tengan interés por publicar información con características de datos abiertos y envíen la información en condiciones de ser publicada.")
        .Indicator("Número de solicitudes de publicación de información con características de datos abiertos recibidas.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza las solicitudes recibidas en el periodo que se reporta para la publicación de información con características de datos abiertos.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("NSPICDA= SPICDA1+SPICDA2+...SPICDA <sub>n</sub>")
            .Result("NSPICDA", "Suma de las solicitudes de publicación de información con características de datos abiertos recibidas en el periodo que se reporta;")
            .Variable("SPICDA", "Solicitudes de publicación de información con características de datos abiertos recibidas en el periodo que se reporta;")
            .Index("n", "Número de Solicitudes de publicación de información con características de datos abiertos recibidas dentro del periodo que se reporta.")
            .VariablesUnit("Solicitudes de publicación.")
            .MeansOfVerification("Datos fuente recibidos.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(8)
            .Target(8)
            .TrafficLight(green: ">80%", yellow: "<=79%", red: "<=50%"));

    private static void A42(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Solicitudes de publicación de información y publicaciones realizadas en el portal de datos abiertos.")
        .Assumptions(
            "Las unidades administrativas municipales tengan interés por publicar información con características de datos abiertos y envíen la información en condiciones de ser publicada",
            "Que el servicio de hospedaje en la nube del portal institucional y sus contenidos este activo.")
        .Indicator("Número de solicitudes de publicaciones y actualizaciones atendidas.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza las solicitudes que fueron atendidas en el periodo que se reporta relacionadas a la publicación y/o actualización de información con características de datos abiertos.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("""$NSPAA = (SSPA1 + SSPA2 + \dots + SSPAn) + (SAA1 + SAA2 + \dots + SAA_n)$""")
            .Result("NSPAA", "Suma de las Solicitudes de Publicación y Actualización Atendidas dentro del periodo que se reporta;")
            .Variable("SSPA", "Solicitudes de Publicación Atendidas dentro del periodo que se reporta;")
            .Variable("SAA", "Solicitudes de Actualización Atendidas dentro del periodo que se reporta;")
            .Index("n", "Número de Solicitudes de Publicación o Actualización Atendidas dentro del periodo que se reporta.")
            .VariablesUnit("Solicitudes de publicaciones y actualizaciones.")
            .MeansOfVerification("Solicitudes de publicación de información y publicaciones realizadas en el portal de datos abiertos.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(8)
            .Target(8)
            .TrafficLight(green: ">80%", yellow: "<=79%", red: "<=50%"));
}
