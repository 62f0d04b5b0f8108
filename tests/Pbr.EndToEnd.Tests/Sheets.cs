namespace Pbr.EndToEnd.Tests;

/// <summary>Component C.5 of a published programme, as it was printed and as it should have been.</summary>
internal static class Sheets
{
    /// <summary>The sheet without a mistake.</summary>
    public const string Right = """
        using Pbr.Fluent;
        using Pbr.Kernel;

        Mir.Program("SP03", "Vinculación interinstitucional")
            .FiscalYear(2023)
            .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
                .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Quarterly)
                    .Formula("PVE = (NVE / NVF) * 100")
                    .Variable("PVE", "Porcentaje de vinculaciones efectivas")
                    .Variable("NVE", "Número de vinculaciones efectivas", Accumulation.Sum)
                    .Variable("NVF", "Número de vinculaciones formalizadas", Accumulation.Sum)
                    .Unit("Porcentaje").Baseline(0m, 2022).Target(80m)
                    .TrafficLight(LightBasis.Compliance, green: "> 79%", yellow: "> 50% y <= 79%", red: "<= 50%")
                    .QuarterlySchedule(20m, 20m, 20m, 20m))
                .Activity("A.5.1", "Formalización de vinculaciones", activity => activity
                    .Indicator("I.5.1.1", "Vinculaciones formalizadas", indicator => indicator
                        .Formula("VF = NVF")
                        .Variable("VF", "Vinculaciones formalizadas")
                        .Variable("NVF", "Número de vinculaciones formalizadas", Accumulation.Sum))))
            .Build();

        """;

    /// <summary>As printed: the formula uses NVE and the list of variables explains NAEG.</summary>
    public static string Undeclared { get; } = Right.Replace(".Variable(\"NVE\",", ".Variable(\"NAEG\",", System.StringComparison.Ordinal);

    /// <summary>A name misspelt in the formula, though every variable is declared.</summary>
    public static string Misspelt { get; } = Right.Replace("(NVE / NVF)", "(NVE / NVFF)", System.StringComparison.Ordinal);

    /// <summary>As printed: from 79 to 80 no light shines, and up to 50 two do.</summary>
    public static string OverlapAndGap { get; } = Right.Replace(
        "green: \"> 79%\", yellow: \"> 50% y <= 79%\"", "green: \"> 80%\", yellow: \"<= 79%\"", System.StringComparison.Ordinal);

    /// <summary>Line and column, from one, of a piece of a sheet.</summary>
    public static (int Line, int Column) PlaceOf(string sheet, string piece)
    {
        int at = sheet.IndexOf(piece, System.StringComparison.Ordinal);
        Assert.True(at >= 0, $"The sheet does not hold {piece}.");
        string before = sheet[..at];
        return (before.Split('\n').Length, at - (before.LastIndexOf('\n') + 1) + 1);
    }
}
