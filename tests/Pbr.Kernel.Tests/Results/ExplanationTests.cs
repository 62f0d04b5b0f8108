using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Tests.Evaluation;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Results;

public sealed class ExplanationTests
{
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-MX");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    [Fact]
    public void OneAnnualFigure_IsTheArithmeticOfAnAuditor()
    {
        IndicatorResult result = Annual(Sheet(), 84, 105);

        Assert.Equal(
            "PVE = (84 / 105) × 100 = 80.00 → yellow (green needs > 80)\n"
            + "Compliance = 80.00 / 80 × 100 = 100.00% (achieved / target × 100)",
            result.Explain(English));
        Assert.Equal(
            "PVE = (84 / 105) × 100 = 80.00 → amarillo (verde exige > 80)\n"
            + "Cumplimiento = 80.00 / 80 × 100 = 100.00% (alcanzado / meta × 100)",
            result.Explain(Spanish));
    }

    [Fact]
    public void SeveralPeriods_AreSummedInTheOpen() => Assert.Equal(
        "PVE = (84 / 105) × 100 = 80.00 → amarillo (verde exige > 80)\n"
        + "NVE = 40 + 44 = 84 (suma: 1.er trimestre de 2024 – 2.º trimestre de 2024)\n"
        + "NVF = 50 + 55 = 105 (suma: 1.er trimestre de 2024 – 2.º trimestre de 2024)\n"
        + "Cumplimiento = 80.00 / 80 × 100 = 100.00% (alcanzado / meta × 100)",
        BothWays.Evaluate(Build(Percentage()), Quarters((40, 50), (44, 55)), Year.Quarter(2))[0].Explain(Spanish));

    [Fact]
    public void GreenAndLargeNumbers_FollowTheSignsOfTheCulture()
    {
        IndicatorResult result = Annual(Sheet() with { Decimals = Given(1) }, 31425730m, 35270180m);

        Assert.StartsWith("PVE = (31,425,730 / 35,270,180) × 100 = 89.1 → green (> 80)\n", result.Explain(English), System.StringComparison.Ordinal);
        Assert.StartsWith("PVE = (31.425.730 / 35.270.180) × 100 = 89,1 → green (> 80)\n", result.Explain(CultureInfo.GetCultureInfo("tr-TR")), System.StringComparison.Ordinal);
    }

    [Fact]
    public void NegativeFigureAndEndlessFraction_StandInBrackets()
    {
        IndicatorDraft sheet = Sheet("PVE = NVE - NVF") with { TrafficLight = null, Targets = DraftList<TargetDraft>.Empty };

        Assert.Equal("PVE = (-3) - (-5) = 2.00", Annual(sheet, -3m, -5m).Explain(English));
        IndicatorDraft average = Percentage(formula: "PVE = NVE - NVF", accumulation: Accumulation.Average) with { TrafficLight = null, Targets = DraftList<TargetDraft>.Empty };
        Assert.StartsWith(
            "PVE = (2/3) - 1 = -0.33\nNVE = (1 + 1 + 0) / 3 = 2/3 (average: 1st quarter of 2024 – 3rd quarter of 2024)",
            BothWays.Evaluate(Build(average), Quarters((1, 1), (1, 1), (0, 1)), Year.Quarter(3))[0].Explain(English),
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void JudgedCompliance_IsComputedInTheFirstLine()
    {
        IndicatorDraft sheet = Sheet("PVE = NVE / NVF") with { Unit = Given("Acciones"), Targets = Target(75m), TrafficLight = Light("≥ 90 %", "< 90 %", "< 70 %") };

        Assert.Equal(
            "PVE = 80 / 1 = 80.00; 80.00 / 75 × 100 = 106.67% → verde (≥ 90%)\n"
            + "Cumplimiento: alcanzado / meta × 100\n"
            + "La ficha no dice qué juzga el semáforo: sus bandas están en por ciento y el indicador no, así que juzga el cumplimiento.",
            Annual(sheet, 80, 1).Explain(Spanish));
    }

    [Fact]
    public void NoValue_NamesWhatIsMissingAndTheWayOut()
    {
        IndicatorResult result = BothWays.Evaluate(Build(Percentage()), Quarters((null, 50), (44, 55)), Year.Quarter(2))[0];

        Assert.Equal(
            "PVE = (NVE / 105) × 100 → sin datos\n"
            + "Falta la cifra de 'NVE' para el 1.er trimestre de 2024. Repórtela; una cifra que falta no es cero.\n"
            + "NVF = 50 + 55 = 105 (suma: 1.er trimestre de 2024 – 2.º trimestre de 2024)",
            result.Explain(Spanish));
    }

    [Theory]
    [InlineData(1, "Hasta enero de 2024 no vence", "is due by January 2024.")]
    [InlineData(2, "Hasta el 1.er bimestre de 2024 no vence", "is due by the 1st two-month period of 2024.")]
    public void PeriodInASentence_HasItsArticle(int months, string spanish, string english)
    {
        IndicatorResult result = BothWays.Evaluate(Build(Percentage()), Readings.None, ReportingPeriod.Of(Year, (Frequency)months, 1))[0];

        Assert.Contains(spanish, result.Explain(Spanish), System.StringComparison.Ordinal);
        Assert.Contains(english, result.Explain(English), System.StringComparison.Ordinal);
    }

    [Fact]
    public void BandsOfTheTarget_AreWhyComplianceIsJudged() => Assert.Contains(
        "its bands are in per cent of the target, so",
        Annual(Sheet("PVE = NVE") with { TrafficLight = Light(">= 60% de la meta", "< 60% de la meta", "< 40% de la meta") }, 80, 1).Explain(English),
        System.StringComparison.Ordinal);

    [Fact]
    public void ManyMissingPeriods_AreCounted()
    {
        IndicatorResult result = BothWays.Evaluate(Build(Percentage() with { Frequency = Given(Frequency.Monthly) }), Readings.None, Year.Year)[0];

        Assert.Contains("abril de 2024 y 8 más. Repórtela", result.Explain(Spanish), System.StringComparison.Ordinal);
        Assert.Contains("April 2024 and 8 more. Report it", result.Explain(English), System.StringComparison.Ordinal);
    }

    [Fact]
    public void FormulaOfOneFigure_IsNotSaidTwice() => Assert.StartsWith(
        "PVE = 80.00 → yellow", Annual(Sheet("PVE = NVE"), 80, 1).Explain(English), System.StringComparison.Ordinal);

    [Fact]
    public void ZeroDenominator_IsShown() => Assert.Equal(
        "PVE = (84 / 0) × 100 → zero denominator\nThe denominator 'NVF' is zero. Check the figures or foresee the case in the definition.",
        Annual(Sheet(), 84, 0).Explain(English));

    [Fact]
    public void Overlap_IsShown() => Assert.EndsWith(
        "\nThe published bands overlap: yellow holds too. The severest counts.",
        Annual(Sheet(), 40, 100).Explain(English),
        System.StringComparison.Ordinal);

    [Fact]
    public void Gap_IsShown() => Assert.StartsWith(
        "PVE = (159 / 200) × 100 = 79.50 → no light: no band holds it\n",
        Annual(Sheet() with { TrafficLight = Light("> 80%", "<= 79%", "<= 50%") }, 159, 200).Explain(English),
        System.StringComparison.Ordinal);

    [Fact]
    public void PublishedValues_AreAddedInTheOpen()
    {
        IndicatorDraft sheet = Percentage() with { Targets = Target(100m), Schedules = Schedule(Frequency.Quarterly, ScheduleStyle.Instalments, 15, 20, 0, 65) };
        Readings readings = Read(add => add.AddAchieved("SP03", "C.5", Year.Quarter(1), 15m).AddAchieved("SP03", "C.5", Year.Quarter(2), 20m)
            .AddAchieved("SP03", "C.5", Year.Quarter(3), 0m).AddAchieved("SP03", "C.5", Year.Quarter(4), 50m));

        Assert.Equal(
            "PVE = 15 + 20 + 0 + 50 = 85.00 → verde (> 80)\nCumplimiento = 85.00 / 100 × 100 = 85.00% (alcanzado / meta × 100)",
            BothWays.Evaluate(Build(sheet), readings, Year.Year)[0].Explain(Spanish));
    }

    [Fact]
    public void MethodsAndCap_AreNamed()
    {
        IndicatorDraft descending = Sheet() with { Direction = Given(Direction.Descending), TrafficLight = null };

        Assert.EndsWith("\nCompliance: the sheet declares no method", Annual(descending, 90, 100).Explain(English), System.StringComparison.Ordinal);
        Assert.EndsWith(
            "\nCompliance = (2 - 90.00 / 80) × 100 = 87.50% ((2 - achieved / target) × 100)",
            Annual(descending with { ComplianceMethod = Given(ComplianceMethod.TwoMinusRatio) }, 90, 100).Explain(English),
            System.StringComparison.Ordinal);
        Assert.EndsWith(
            "\nCompliance = 90.00 / 80 × 100 = 112.50%, capped at 100.00% (achieved / target × 100)\nCompliance passes the limit of over-achievement.",
            Annual(Sheet() with { TrafficLight = null }, 90, 100, new() { CapComplianceAt = 100, OverachievementLimit = 110 }).Explain(English),
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void Explanation_IsTheSameWhateverTheMachinesCulture()
    {
        IndicatorResult result = Annual(Sheet(), 1546.5m, 1687m);
        string before = result.Explain(Spanish);

        foreach (string culture in new[] { "tr-TR", "ar-SA", "es-ES" })
        {
            using (new CultureScope(culture))
            {
                Assert.Equal(before, Annual(Sheet(), 1546.5m, 1687m).Explain(Spanish));
                Assert.Equal(result.Value, Annual(Sheet(), 1546.5m, 1687m).Value);
            }
        }
    }

    [Fact]
    public void Text_IsTheEnglishOne() => Assert.StartsWith("PVE = (84 / 105) × 100 = 80.00 → yellow", $"{Annual(Sheet(), 84, 105)}", System.StringComparison.Ordinal);

    private static IndicatorDraft Sheet(string formula = "PVE = (NVE / NVF) * 100") => Percentage(formula: formula) with { Frequency = Given(Frequency.Annual) };

    private static IndicatorResult Annual(IndicatorDraft sheet, decimal nve, decimal nvf, EvaluationOptions? options = null) => BothWays.Evaluate(
        Build(sheet), Read(add => add.Add("SP03", "I.5.1", "NVE", Year.Year, nve).Add("SP03", "I.5.1", "NVF", Year.Year, nvf)), Year.Year, options).Single();
}
