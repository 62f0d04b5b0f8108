using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Pbr.Kernel;
using Pbr.Kernel.Text;

namespace Oaxaca.QuarterlyReport2024;

/// <summary>Prints the report as its readers know it, with what it leaves out: compliance and light.</summary>
internal sealed class ReportTable(CultureInfo culture, TextWriter output)
{
    private const int LevelWidth = 15;
    private const int BlockWidth = 16;

    public void Write(BudgetProgram program, PublishedReport published, EvaluationResults results)
    {
        output.WriteLine(Say("INFORME TRIMESTRAL 2024 · Municipio de Oaxaca de Juárez", "QUARTERLY REPORT 2024 · Municipality of Oaxaca de Juárez"));
        output.WriteLine($"{program.ResponsibleUnit?.Code} - {program.ResponsibleUnit?.Name}");
        output.WriteLine($"{program.Code} - {program.Name}");
        output.WriteLine(results.AsOf.ToString(null, culture));
        output.WriteLine();
        output.WriteLine(Say(
            "P programado   A alcanzado   V variación = programado − alcanzado   (cifras en por ciento, acumuladas por suma)",
            "P programmed   A achieved    V variation = programmed − achieved    (figures in per cent, accumulated by sum)"));
        output.WriteLine(Say(
            "Cumplimiento = alcanzado ÷ programado × 100. El informe no publica semáforo: se juzga con 90 / 70 por ciento.",
            "Compliance = achieved ÷ programmed × 100. The report publishes no traffic light: judged at 90 / 70 per cent."));
        output.WriteLine();
        WriteHeader();
        foreach ((PublishedRow row, IndicatorResult result) in published.Rows.Zip(results)) { WriteRow(row.Level, result); }
        output.WriteLine();
        LightCounts lights = results.Lights();
        output.WriteLine(Say(
            $"Semáforo: {lights.Green} en verde, {lights.Yellow} en amarillo, {lights.Red} en rojo, {lights.Unjudged} sin luz.",
            $"Lights: {lights.Green} green, {lights.Yellow} yellow, {lights.Red} red, {lights.Unjudged} without a light."));
        output.WriteLine();
    }

    private void WriteHeader()
    {
        string[] blocks = culture.TwoLetterISOLanguageName == "es"
            ? ["1.er trimestre", "2.º trimestre", "3.er trimestre", "4.º trimestre", "Acumulado"]
            : ["1st quarter", "2nd quarter", "3rd quarter", "4th quarter", "Accumulated"];
        output.WriteLine(new string(' ', LevelWidth) + string.Concat(blocks.Select(block => "| " + block.PadRight(BlockWidth - 2))) + "|");
        output.WriteLine(
            Say("Nivel", "Level").PadRight(LevelWidth) + string.Concat(Enumerable.Repeat("|    P    A    V ", blocks.Length)) + "| " + Say("Cumpl.   Luz", "Compl.   Light"));
        output.WriteLine(new string('-', LevelWidth + (blocks.Length * BlockWidth) + 18));
    }

    private void WriteRow(string level, IndicatorResult result)
    {
        string quarters = string.Concat(result.Periods.Select(period => Block(period.Programmed, period.Achieved, period.Variation)));
        output.WriteLine(
            level.PadRight(LevelWidth) + quarters + Block(result.ProgrammedToDate, result.Value, result.Variation)
            + "| " + (result.Compliance.Published?.ToString("0.00", culture) ?? "-").PadLeft(6) + "   " + Light(result));
        output.WriteLine("  " + result.Indicator.Name);
    }

    private string Block(decimal? programmed, decimal? achieved, decimal? variation) =>
        $"|{Figure(programmed)}{Figure(achieved)}{Figure(variation)} ";

    private string Figure(decimal? value) => (value?.ToString("0.##", culture) ?? "-").PadLeft(5);

    private string Light(IndicatorResult result) => result.Light switch
    {
        TrafficLight.Green => Say("verde", "green"),
        TrafficLight.Yellow => Say("AMARILLO", "YELLOW"),
        TrafficLight.Red => Say("ROJO", "RED"),
        null => result.Status.ToString(),
        _ => throw new InvalidOperationException($"There is no light {result.Light}."),
    };

    private string Say(string spanish, string english) => new Bilingual(spanish, english).For(culture);
}
