using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Pbr.Kernel.Evaluation;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Evaluation;

public sealed class QuarterlyReportTests
{
    private static readonly string[][] Rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "Evaluation", "quarterly-report.tsv"))
        .Skip(1).Select(line => line.Split('\t')).ToArray();

    [Fact]
    public void AccumulatedAchieved_IsThePublishedOneInEveryRow() =>
        Assert.All(Rows, row => Assert.Equal(Figures(row, 6, 5)[4], Evaluate(row).Value));

    [Fact]
    public void Variation_IsThePublishedOneButForTheRowsThatAreWrong()
    {
        string[] wrong = Rows
            .Where(row =>
            {
                IndicatorResult result = Evaluate(row);
                decimal?[] computed = [.. result.Periods.Select(period => period.Variation), result.Variation];
                return !computed.SequenceEqual(Figures(row, 11, 5).Select(figure => (decimal?)figure));
            })
            .Select(row => row[0])
            .ToArray();

        Assert.Equal(["Fin", "Propósito"], wrong);
    }

    private static IndicatorResult Evaluate(string[] row)
    {
        decimal[] programmed = Figures(row, 1, 5);
        BudgetProgram program = Build(Percentage() with
        {
            Targets = Target(programmed[4]),
            Schedules = Schedule(Frequency.Quarterly, ScheduleStyle.Instalments, programmed.Take(4).Select(figure => (decimal?)figure).ToArray()),
        });
        Readings readings = Read(add =>
        {
            decimal[] achieved = Figures(row, 6, 4);
            for (int i = 0; i < 4; i++) { add.AddAchieved("SP03", "I.5.1", Year.Quarter(i + 1), achieved[i]); }
        });
        return BothWays.Evaluate(program, readings, Year.Year)[0];
    }

    private static decimal[] Figures(string[] row, int from, int count) =>
        row.Skip(from).Take(count).Select(cell => decimal.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
}
