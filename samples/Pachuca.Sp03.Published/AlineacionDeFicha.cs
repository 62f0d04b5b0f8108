using Pbr.Fluent;

namespace Pachuca;

/// <summary>The part of the programme's alignment that every sheet repeats, from the goal's to the last activity's.</summary>
internal static class AlineacionDeFicha
{
    public static IIndicatorStage Alineada(this IIndicatorStage indicator) => indicator
        .Alignment("PMD, eje", "Eje 1", "Pachuca honesta, cercana y moderna.")
        .Alignment("PMD, objetivo estratégico", "1.2", "Mejora de la gestión pública.")
        .Alignment("PMD, objetivo general", "1.2.B", "Incentivar las políticas en el uso de tecnologías de la información y comunicación que permitan modernizar y eficientar los procesos, trámites y servicios en busca de proyectar al municipio como referente nacional de innovación.")
        .Alignment("PMD, acción estratégica", "1.2.B.14", "Innovar las plataformas existentes en las unidades administrativas a través del uso de las tecnologías de la información y comunicación.");
}
