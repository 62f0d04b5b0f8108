using System;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Numbers;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Evaluation;

public sealed partial class ReferenceEvaluatorTests
{
    [Fact]
    public void WorkedExample_IsEightyAndYellow()
    {
        IndicatorResult result = Evaluate(Percentage(), Quarters((20, 25), (22, 30), (21, 25), (21, 25)));

        Assert.Equal((ResultStatus.Evaluated, 80m, (TrafficLight?)TrafficLight.Yellow), (result.Status, result.Value, result.Light));
        Assert.Equal(100m, result.Compliance.Published);
        Assert.Equal(0m, result.Variation);
        Assert.Empty(result.Findings.Where(finding => finding.Severity == Pbr.Kernel.Rules.Severity.Error));
    }

    [Fact]
    public void Percentage_IsOfSumsAndNotAnAverageOfPercentages()
    {
        IndicatorResult result = Evaluate(Percentage(), Quarters((1, 1), (0, 99)), Year.Quarter(2));

        Assert.Equal(new Rational(1, 100) * 100, result.ExactValue);
        Assert.Equal([100m, 0m], result.Periods.Select(period => period.Achieved));
    }

    [Fact]
    public void FiftySevenOfAHundred_IsExactlyFiftySeven()
    {
        IndicatorDraft sheet = Percentage() with { Frequency = Given(Frequency.Annual), TrafficLight = Light(">= 57", "< 57", "< 10") };

        IndicatorResult result = Evaluate(sheet, Annual(57, 100));

        Assert.Equal(57, result.ExactValue);
        Assert.Equal(TrafficLight.Green, result.Light);
    }

    [Theory]
    [InlineData("0.005", "0.01")]
    [InlineData("-0.005", "-0.01")]
    [InlineData("0.0049999999999999999999", "0.00")]
    [InlineData("2.345", "2.35")]
    [InlineData("2.335", "2.34")]
    public void Value_IsRoundedOnceHalfAwayFromZero(string exact, string published)
    {
        IndicatorDraft sheet = Percentage(formula: "PVE = NVE / NVF") with { Frequency = Given(Frequency.Annual) };

        IndicatorResult result = Evaluate(sheet, Annual(decimal.Parse(exact, CultureInfo.InvariantCulture), 1));

        Assert.Equal(decimal.Parse(published, CultureInfo.InvariantCulture), result.Value);
    }

    [Fact]
    public void Light_JudgesThePublishedFigureUnlessAskedForTheExactOne()
    {
        IndicatorDraft sheet = Percentage() with { Frequency = Given(Frequency.Annual), TrafficLight = Light(">= 80", "< 80", "< 50") };
        Readings readings = Annual(79_996, 100_000);

        Assert.Equal((80.00m, TrafficLight.Green), (Evaluate(sheet, readings).Value, Evaluate(sheet, readings).Light));
        Assert.Equal(TrafficLight.Yellow, Evaluate(sheet, readings, options: new() { JudgeExactFigure = true }).Light);
    }

    [Fact]
    public void OverlappingBands_TheSeverestWinsAndTheResultSaysSo()
    {
        IndicatorResult result = Evaluate(Percentage(), Quarters((40, 100), (0, 0), (0, 0), (0, 0)));

        Assert.Equal(TrafficLight.Red, result.Light);
        Assert.Equal([TrafficLight.Yellow], result.Judgement.AlsoHolding.AsEnumerable());
    }

    [Fact]
    public void GapBetweenBands_IsNoBandAndNeverAGuess()
    {
        IndicatorDraft sheet = Percentage() with { TrafficLight = Light("> 80%", "<= 79%", "<= 50%") };

        IndicatorResult result = Evaluate(sheet, Quarters((795, 1000), (0, 0), (0, 0), (0, 0)));

        Assert.Equal((ResultStatus.NoBand, 79.5m, null, LightStatus.NoBand), (result.Status, result.Value, result.Light, result.Judgement.Status));
    }

    [Fact]
    public void BandThatCannotBeRead_HidesTheMilderOnes()
    {
        IndicatorDraft sheet = Percentage() with { TrafficLight = Light("> 80%", "<= 80%", "??") };

        Assert.Equal(LightStatus.UnreadableBand, Evaluate(sheet, Quarters((9, 10), (0, 0), (0, 0), (0, 0))).Judgement.Status);
    }

    [Fact]
    public void Compliance_IsJudgedWhereBandsArePerCentOfTheTarget()
    {
        IndicatorDraft sheet = Percentage(formula: "PVE = NVE / NVF") with
        {
            Frequency = Given(Frequency.Annual),
            Unit = Given("Proporción"),
            Targets = Target(14.29m),
            TrafficLight = Light(">= 60%", "< 60%", "< 40%"),
        };

        IndicatorResult result = Evaluate(sheet, Annual(10m, 1m));

        Assert.Equal((LightBasis.Compliance, 69.98m, TrafficLight.Green), (result.Judgement.Basis, result.Compliance.Published, result.Light));
    }

    [Theory]
    [InlineData(Direction.Ascending, null, ComplianceStatus.Computed, "112.50")]
    [InlineData(Direction.Descending, null, ComplianceStatus.MethodNotDeclared, null)]
    [InlineData(Direction.Nominal, null, ComplianceStatus.MethodNotDeclared, null)]
    [InlineData(Direction.Descending, ComplianceMethod.TwoMinusRatio, ComplianceStatus.Computed, "87.50")]
    [InlineData(Direction.Descending, ComplianceMethod.TargetOverAchieved, ComplianceStatus.Computed, "88.89")]
    [InlineData(Direction.Ascending, ComplianceMethod.ProgressFromBaseline, ComplianceStatus.NoBaseline, null)]
    public void ComplianceMethod_IsNeverGuessed(Direction direction, ComplianceMethod? method, ComplianceStatus status, string? published)
    {
        IndicatorDraft sheet = Percentage() with
        {
            Frequency = Given(Frequency.Annual),
            Direction = Given(direction),
            ComplianceMethod = method is { } declared ? Given(declared) : default,
        };

        IndicatorResult result = Evaluate(sheet, Annual(90, 100));

        Assert.Equal((ResultStatus.Evaluated, status), (result.Status, result.Compliance.Status));
        Assert.Equal(published, result.Compliance.Published?.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void CapAndOverachievement_AreOptions()
    {
        IndicatorDraft sheet = Percentage() with { Frequency = Given(Frequency.Annual) };
        EvaluationOptions options = new() { CapComplianceAt = 100m, OverachievementLimit = 110m };

        IndicatorResult result = Evaluate(sheet, Annual(90, 100), options: options);

        Assert.Equal((100m, true, true), (result.Compliance.Published, result.Compliance.IsCapped, result.IsOverachieved));
        Assert.False(Evaluate(sheet, Annual(90, 100)).IsOverachieved);
        Assert.Equal(112.5m, Evaluate(sheet, Annual(90, 100)).Compliance.Published);
    }

    [Fact]
    public void Target_IsTheProgrammeToDateWhileTheYearRunsAndTheAnnualOneAtItsEnd()
    {
        IndicatorDraft sheet = Percentage() with { Targets = Target(100m), Schedules = Schedule(Frequency.Quarterly, ScheduleStyle.Instalments, 15, 20, 0, 65) };
        Readings readings = Read(add => add.AddAchieved("SP03", "C.5", Year.Quarter(1), 15m).AddAchieved("SP03", "C.5", Year.Quarter(2), 20m)
            .AddAchieved("SP03", "C.5", Year.Quarter(3), 0m).AddAchieved("SP03", "C.5", Year.Quarter(4), 50m));

        Assert.Equal((35m, 35m, 0m), Numbers(Evaluate(sheet, readings, Year.Quarter(2))));
        Assert.Equal((100m, 85m, 15m), Numbers(Evaluate(sheet, readings)));
        Assert.Equal((100m, 35m, 0m), Numbers(Evaluate(sheet, readings, Year.Quarter(2), new() { ComparedTarget = ComparedTarget.Annual })));

        static (decimal?, decimal?, decimal?) Numbers(IndicatorResult result) => (result.Target, result.Value, result.Variation);
    }

    [Fact]
    public void AmendedTarget_IsTheOneInForce()
    {
        IndicatorDraft sheet = Percentage() with
        {
            Frequency = Given(Frequency.Annual),
            Targets = Target(80m).Add(new TargetDraft { Value = Given(90m), Letter = Given("SPyE/1414/2024") }),
        };

        Assert.Equal(90m, Evaluate(sheet, Annual(90, 100)).Target);
    }

    [Fact]
    public void BoundVariable_TakesTheExactResultOfTheOtherIndicatorWhateverTheOrder()
    {
        IndicatorDraft user = Percentage("I.1", "A = B * 3") with { Variables = List(Variable("A"), Variable("B", resultOf: "I.2")), Frequency = Given(Frequency.Annual) };
        IndicatorDraft source = Percentage("I.2", "C = D / 3") with { Variables = List(Variable("C"), Variable("D")), Frequency = Given(Frequency.Annual) };

        EvaluationResults results = BothWays.Evaluate(Build(user, source), Read(add => add.Add("SP03", "I.2", "D", Year.Year, 1m)), Year.Year);

        Assert.Equal((1, 0.33m), (results[0].ExactValue, results[1].Value));
        Assert.Equal([1], results[0].Periods.Select(period => period.Exact));
    }

    [Fact]
    public void ChainOfTenThousandLinks_IsEvaluated()
    {
        IndicatorDraft[] sheets = Enumerable.Range(0, 10_000).Select(i => Percentage($"I.{i}", "A = B + 1") with
        {
            Variables = List(Variable("A"), i == 9_999 ? Variable("B") : Variable("B", resultOf: $"I.{i + 1}")),
            Frequency = Given(Frequency.Annual),
            TrafficLight = null,
        }).ToArray();

        EvaluationResults results = BothWays.Evaluate(Build(sheets), Read(add => add.Add("SP03", "I.9999", "B", Year.Year, 0m)), Year.Year);

        Assert.Equal(10_000, results[0].ExactValue);
    }

    [Fact]
    public void DeepFormula_IsComputed()
    {
        string formula = "PVE = " + new string('(', 40) + "NVE" + string.Concat(Enumerable.Repeat(" + 1)", 40)) + " / NVF";

        Assert.Equal(40 + 2, Evaluate(Percentage(formula: formula) with { Frequency = Given(Frequency.Annual) }, Annual(2, 1)).ExactValue);
    }

    [Fact]
    public void Series_IsTheTotalOfItsTerms()
    {
        IndicatorDraft sheet = Percentage(formula: "TOT = VE1 + VE2 + ... + VEn") with { Variables = List(Variable("TOT"), Variable("VE", Accumulation.Sum)) };
        Readings readings = Read(add => add.Add("SP03", "I.5.1", "VE", Year.Quarter(1), 3m).Add("SP03", "I.5.1", "VE", Year.Quarter(2), 4m));

        Assert.Equal(7m, Evaluate(sheet, readings, Year.Quarter(2)).Value);
    }

    [Fact]
    public void Lights_AreCountedByLevelAndNoneIsACountOfItsOwn()
    {
        EvaluationResults results = BothWays.Evaluate(Build(Percentage(), Percentage("I.5.2")), Quarters((9, 10), (9, 10), (9, 10), (9, 10)), Year.Year);

        Assert.Equal(new LightCounts(1, 0, 0, 1), results.Lights());
        Assert.Equal(new LightCounts(1, 0, 0, 1), results.LightsByLevel()[ObjectiveLevel.Component]);
        Assert.Equal(TrafficLight.Green, results.For("SP03", "I.5.1")!.Light);
        Assert.Null(results.For("SP03", "I.9.9"));
        Assert.Empty(results.For("SP04"));
    }

    private static IndicatorResult Evaluate(IndicatorDraft sheet, Readings readings, ReportingPeriod? asOf = null, EvaluationOptions? options = null) =>
        BothWays.Evaluate(Build(sheet), readings, asOf ?? Year.Year, options)[0];

    private static Readings Annual(decimal nve, decimal nvf) =>
        Read(add => add.Add("SP03", "I.5.1", "NVE", Year.Year, nve).Add("SP03", "I.5.1", "NVF", Year.Year, nvf));
}
