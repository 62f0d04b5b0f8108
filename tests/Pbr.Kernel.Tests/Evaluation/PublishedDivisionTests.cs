using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Evaluation;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Evaluation;

public sealed class PublishedDivisionTests
{
    private static readonly string[][] Rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "Evaluation", "published-divisions.tsv"))
        .Skip(1).Select(line => line.Split('\t')).ToArray();

    [Fact]
    public void PublishedFigure_IsWhatTheFormulaGivesExactlyWhereTheRowSaysSo()
    {
        Assert.Equal(41, Rows.Length);
        Assert.All(Rows, row =>
        {
            string published = row[3];
            int decimals = published.Contains('.', StringComparison.Ordinal) ? published.Length - published.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            IndicatorDraft sheet = Percentage(formula: row[2]) with
            {
                Frequency = Given(Frequency.Annual),
                Decimals = Given(decimals),
                Variables = List(Variable("A"), Variable("B")),
            };
            Readings readings = Read(add => add.Add("SP03", "I.5.1", "A", Year.Year, Number(row[0])).Add("SP03", "I.5.1", "B", Year.Year, Number(row[1])));

            IndicatorResult result = BothWays.Evaluate(Build(sheet), readings, Year.Year)[0];

            Assert.Equal(row[4] == "yes", result.Value?.ToString(CultureInfo.InvariantCulture) == published);
        });
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
