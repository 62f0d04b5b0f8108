namespace Oaxaca.QuarterlyReport2024;

/// <summary>One row of the report: what was programmed, what was achieved, and the variation, as printed.</summary>
internal sealed record PublishedRow(string Level, FourQuarters Programmed, FourQuarters Achieved, FourQuarters Variation)
{
    /// <summary>The element's code: goal and purpose have none in the report, and go by F and P.</summary>
    public string Element => Level switch
    {
        "Fin" => "F",
        "Propósito" => "P",
        _ => Level,
    };
}
