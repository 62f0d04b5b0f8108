using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Text;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Evaluation;

/// <content>Every kind of absence has its status; missing is never zero.</content>
public sealed partial class ReferenceEvaluatorTests
{
    [Fact]
    public void NothingReported_IsNoData()
    {
        IndicatorResult result = Evaluate(Percentage(), Readings.None);

        Assert.Equal((ResultStatus.NoData, null, null), (result.Status, result.Value, result.ExactValue));
        Assert.Equal((ComplianceStatus.NoValue, LightStatus.NoValue), (result.Compliance.Status, result.Judgement.Status));
        Assert.All(result.Periods, period => Assert.Null(period.Achieved));
    }

    [Fact]
    public void MissingPeriod_LeavesASumWithoutDataUnlessAPartOfItWillDo()
    {
        Readings readings = Quarters((20, 25), (null, 25), (20, 25), (20, 25));

        IndicatorResult strict = Evaluate(Percentage(), readings);
        IndicatorResult partial = Evaluate(Percentage(), readings, options: new() { AllowPartial = true });

        Assert.Equal(ResultStatus.NoData, strict.Status);
        Assert.Equal([Year.Quarter(2)], strict.Variables[0].Missing.AsEnumerable());
        Assert.Contains("2nd quarter of 2024", strict.Reason!.English, System.StringComparison.Ordinal);
        Assert.Equal((ResultStatus.Evaluated, 60m, true), (partial.Status, partial.Value, partial.IsPartial));
    }

    [Fact]
    public void ReportedZero_IsAFigure() => Assert.Equal((ResultStatus.Evaluated, 0m), Pair(Evaluate(Percentage(), Quarters((0, 25), (0, 25), (0, 25), (0, 25)))));

    [Theory]
    [InlineData(Accumulation.Last, ResultStatus.Evaluated)]
    [InlineData(Accumulation.Average, ResultStatus.Evaluated)]
    [InlineData(Accumulation.Constant, ResultStatus.Evaluated)]
    [InlineData(Accumulation.Sum, ResultStatus.NoData)]
    [InlineData(Accumulation.Maximum, ResultStatus.NoData)]
    public void GapInTheYear_StopsWhatNeedsEveryPeriod(Accumulation accumulation, ResultStatus status) =>
        Assert.Equal(status, Evaluate(Percentage(accumulation: accumulation), Quarters((20, 25), (null, null), (20, 25), (20, 25))).Status);

    [Fact]
    public void YearThatRuns_AsksOnlyForWhatIsDue()
    {
        Assert.Equal((ResultStatus.Evaluated, 80m), Pair(Evaluate(Percentage(), Quarters((20, 25)), Year.Quarter(1))));
        Assert.Equal((ResultStatus.Evaluated, 80m), Pair(Evaluate(Percentage(), Quarters((20, 25), (99, 1)), Year.Month(5))));
        Assert.Equal(ResultStatus.NotDue, Evaluate(Percentage(), Quarters((20, 25)), Year.Month(2)).Status);
    }

    [Fact]
    public void AnnualIndicator_IsNotDueInAQuarter()
    {
        IndicatorDraft sheet = Percentage() with { Frequency = Given(Frequency.Annual) };

        Assert.Equal(ResultStatus.NotDue, Evaluate(sheet, Readings.None, Year.Quarter(3)).Status);
        Assert.Equal(ResultStatus.NoData, Evaluate(sheet, Readings.None, Year.Quarter(4)).Status);
    }

    [Fact]
    public void BlankCellOfTheSchedule_IsNotDueAndAZeroIs()
    {
        IndicatorDraft blank = Percentage() with { Schedules = Schedule(Frequency.Quarterly, ScheduleStyle.OneOff, null, null, null, 80) };
        IndicatorDraft zero = Percentage() with { Schedules = Schedule(Frequency.Quarterly, ScheduleStyle.Instalments, 0, 0, 0, 80) };

        Assert.Equal(ResultStatus.NotDue, Evaluate(blank, Readings.None, Year.Quarter(3)).Status);
        Assert.Equal(ResultStatus.NoData, Evaluate(zero, Readings.None, Year.Quarter(3)).Status);
        Assert.Equal((ResultStatus.Evaluated, 80m), Pair(Evaluate(blank, Quarters((null, null), (null, null), (null, null), (20, 25)))));
    }

    [Theory]
    [InlineData(2020, ResultStatus.NoData)]
    [InlineData(2021, ResultStatus.NotDue)]
    [InlineData(null, ResultStatus.NotDue)]
    public void BiennialIndicator_IsDueEverySecondYearFromItsBaseline(int? baseline, ResultStatus status)
    {
        IndicatorDraft sheet = Percentage() with
        {
            Frequency = Given(Frequency.Biennial),
            Baseline = baseline is { } year ? new BaselineDraft { Value = Given(1m), Year = Given(year) } : null,
        };

        Assert.Equal(status, Evaluate(sheet, Readings.None).Status);
        Assert.Equal((ResultStatus.Evaluated, 57m), Pair(Evaluate(sheet, Annual(57, 100))));
    }

    [Fact]
    public void TwoFiguresForOnePlace_AreAConflictUnderEveryFormOfTheCode()
    {
        Readings readings = Read(add => add.Add("SP03", "I.5.1", "NVE", Year.Quarter(1), 1m).Add("SP03", "C. 5", "NVE", Year.Quarter(1), 2m)
            .Add("SP03", "I.5.1", "NVF", Year.Quarter(1), 2m));

        Assert.Equal(ResultStatus.ConflictingData, Evaluate(Percentage(), readings, Year.Quarter(1)).Status);
    }

    [Fact]
    public void ConstantThatVaries_IsAConflict() =>
        Assert.Equal(ResultStatus.ConflictingData, Evaluate(Percentage(accumulation: Accumulation.Constant), Quarters((1, 12), (1, 13), (1, 12), (1, 12))).Status);

    [Fact]
    public void ZeroDenominator_IsAStatus()
    {
        IndicatorResult result = Evaluate(Percentage(), Quarters((1, 0), (1, 0), (1, 0), (1, 0)));

        Assert.Equal((ResultStatus.ZeroDenominator, null), Pair(result));
        Assert.Contains("'NVF'", result.Reason!.Spanish, System.StringComparison.Ordinal);
    }

    [Fact]
    public void ZeroTarget_LeavesTheValue()
    {
        IndicatorResult result = Evaluate(Percentage() with { Targets = Target(0m), Frequency = Given(Frequency.Annual) }, Annual(9, 10));

        Assert.Equal((ResultStatus.ZeroTarget, 90m), Pair(result));
        Assert.Equal((ComplianceStatus.ZeroTarget, TrafficLight.Green), (result.Compliance.Status, result.Light));
    }

    [Fact]
    public void NoTarget_LeavesTheValue()
    {
        IndicatorResult result = Evaluate(Percentage() with { Targets = DraftList<TargetDraft>.Empty, Frequency = Given(Frequency.Annual) }, Annual(9, 10));

        Assert.Equal((ResultStatus.Evaluated, ComplianceStatus.NoTarget, null), (result.Status, result.Compliance.Status, result.Variation));
    }

    [Fact]
    public void NoTrafficLight_LeavesTheValue() => Assert.Equal(
        (ResultStatus.Evaluated, LightStatus.NoScale),
        (Evaluate(Percentage() with { TrafficLight = null }, Quarters((1, 2), (1, 2), (1, 2), (1, 2))) is var result ? result.Status : default, result.Judgement.Status));

    [Fact]
    public void LightThatNeedsComplianceWithoutOne_SaysSo()
    {
        IndicatorDraft sheet = Percentage() with { Direction = Given(Direction.Descending), Unit = Given("Quejas"), Frequency = Given(Frequency.Annual) };

        Assert.Equal(LightStatus.NoCompliance, Evaluate(sheet, Annual(9, 10)).Judgement.Status);
    }

    [Fact]
    public void ExternalMethod_IsExternalUntilItsFigureIsReported()
    {
        IndicatorDraft sheet = Percentage() with { Formula = default, ExternalMethod = Given("Índice del INEGI"), Frequency = Given(Frequency.Annual), Variables = DraftList<VariableDraft>.Empty };

        Assert.Equal(ResultStatus.External, Evaluate(sheet, Readings.None).Status);
        Assert.Equal((ResultStatus.Evaluated, 91m), Pair(Evaluate(sheet, Read(add => add.AddAchieved("SP03", "C.5", Year.Year, 91m)))));
    }

    [Fact]
    public void DefinitionWithAnError_IsNotEvaluableWhateverIsReported() =>
        Assert.Equal(ResultStatus.NotEvaluable, Evaluate(Percentage(formula: "PVE = (NVE / NVFX) * 100"), Quarters((1, 2), (1, 2), (1, 2), (1, 2))).Status);

    [Fact]
    public void SheetWithoutMethod_IsNotEvaluable() =>
        Assert.Equal(ResultStatus.NotEvaluable, Evaluate(Percentage() with { Formula = default, Variables = DraftList<VariableDraft>.Empty }, Readings.None).Status);

    [Fact]
    public void UndeclaredAccumulation_IsNeverAssumed()
    {
        Readings readings = Quarters((20, 25), (20, 25));

        Assert.Equal((ResultStatus.Evaluated, 80m), Pair(Evaluate(Percentage(accumulation: null), readings, Year.Quarter(1))));
        Assert.Equal(ResultStatus.NotEvaluable, Evaluate(Percentage(accumulation: null), readings, Year.Quarter(2)).Status);
        Assert.Equal((ResultStatus.Evaluated, 80m), Pair(Evaluate(Percentage(accumulation: null), readings, Year.Quarter(2), new() { UndeclaredAccumulation = Accumulation.Sum })));
    }

    [Fact]
    public void FigureBeyondADecimal_IsOutOfRange()
    {
        IndicatorResult result = Evaluate(Percentage(formula: "PVE = NVE * NVF") with { Frequency = Given(Frequency.Annual) }, Annual(decimal.MaxValue, decimal.MaxValue));

        Assert.Equal((ResultStatus.OutOfRange, null), Pair(result));
        Assert.NotNull(result.ExactValue);
    }

    [Fact]
    public void OtherFiscalYear_IsNotDue() =>
        Assert.Equal(ResultStatus.NotDue, Evaluate(Percentage(), Quarters((1, 2)), FiscalYear.Of(2025).Year).Status);

    [Fact]
    public void Cancellation_StopsBetweenTwoProgrammes()
    {
        using System.Threading.CancellationTokenSource source = new();
        int read = 0;
        System.Collections.Generic.IEnumerable<BudgetProgram> Endless()
        {
            while (true)
            {
                if (++read == 3) { source.Cancel(); }
                yield return Build(Percentage());
            }
        }

        Assert.Throws<System.OperationCanceledException>(
            () => ReferenceEvaluator.Evaluate(Endless(), Readings.None, Year.Year, cancellation: source.Token));
        Assert.Equal(3, read);
    }

    [Fact]
    public void CircleOfLinks_IsNotEvaluableAndNeitherIsWhatStandsBehindIt()
    {
        IndicatorDraft Linked(string code, string to) => Percentage(code, "A = B") with { Variables = List(Variable("A"), Variable("B", resultOf: to)) };

        EvaluationResults results = BothWays.Evaluate(
            Build(Linked("I.1", "I.2"), Linked("I.2", "I.1"), Linked("I.3", "I.1"), Linked("I.4", "I.4"), Linked("I.5", "I.9"), Percentage("I.6")), Readings.None, Year.Year);

        Assert.All(results.Take(5), result => Assert.Equal(ResultStatus.NotEvaluable, result.Status));
        Assert.Equal(ResultStatus.NoData, results[5].Status);
        Assert.Contains("resultado", results[0].Reason!.Spanish, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ScheduleStyle.Instalments, 85)]
    [InlineData(ScheduleStyle.Level, 50)]
    [InlineData(ScheduleStyle.Cumulative, 50)]
    public void PublishedValues_AccumulateAsTheScheduleDeclares(ScheduleStyle style, int expected)
    {
        IndicatorDraft sheet = Percentage() with { Schedules = Schedule(Frequency.Quarterly, style, 15, 20, 0, 65) };

        IndicatorResult result = Evaluate(sheet, Published(15m, 20m, 0m, 50m));

        Assert.Equal((ResultStatus.Evaluated, expected, true), (result.Status, result.Value, result.IsReported));
        Assert.Equal([(15m, 15m, 0m), (20m, 20m, 0m), (0m, 0m, 0m), (65m, 50m, 15m)], result.Periods.Select(one => (one.Programmed!.Value, one.Achieved!.Value, one.Variation!.Value)));
    }

    [Theory]
    [InlineData(Frequency.Monthly)]
    [InlineData(Frequency.Annual)]
    [InlineData(Frequency.Biennial)]
    public void ReportByQuarters_IsReadAsItWasScheduledWhateverTheFrequency(Frequency frequency)
    {
        IndicatorDraft sheet = Percentage() with
        {
            Frequency = Given(frequency), Targets = Target(100m), Schedules = Schedule(Frequency.Quarterly, ScheduleStyle.Instalments, 15, 20, 0, 65),
        };

        EvaluationResults results = BothWays.Evaluate(Build(sheet), Published(15m, 20m, 0m, 50m), Year.Quarter(2));

        Assert.Equal((ResultStatus.Evaluated, 35m), Pair(results[0]));
        Assert.Equal([15m, 20m], results[0].Periods.Select(period => period.Achieved));
        Assert.Empty(results.Unmatched);
    }

    [Fact]
    public void PublishedValuesWithoutASchedule_HaveNoOneFigure() =>
        Assert.Equal(ResultStatus.NotEvaluable, Evaluate(Percentage(), Published(15m, 20m, 0m, 50m)).Status);

    [Fact]
    public void ReadingThatFindsNoPlace_IsListedWithItsReason()
    {
        IndicatorDraft bound = Percentage("I.5.2", "A = B") with { Variables = List(Variable("A"), Variable("B", resultOf: "I.5.1")) };
        Readings readings = Read(add => add
            .Add("SP99", "I.5.1", "NVE", Year.Quarter(1), 1m)
            .Add("SP03", "I.9.9", "NVE", Year.Quarter(1), 2m)
            .Add("SP03", "I.5.1", "NAEG", Year.Quarter(1), 3m)
            .Add("SP03", "I.5.1", "PVE", Year.Quarter(1), 4m)
            .Add("SP03", "I.5.1", "NVE", Year.Month(1), 5m)
            .Add("SP03", "I.5.2", "B", Year.Quarter(1), 6m)
            .Add("SP03", "I.5.1", "NVE", Year.Quarter(1), 7m)
            .AddAchieved("SP03", "I.5.1", Year.Quarter(1), 8m)
            .Add("SP03", "I.5.1", "NVE", FiscalYear.Of(2023).Quarter(1), 9m));

        EvaluationResults results = BothWays.Evaluate(Build(Percentage(), bound), readings, Year.Year);

        Assert.Equal(
            [
                (1m, UnmatchedReason.UnknownProgram), (2m, UnmatchedReason.UnknownIndicator), (3m, UnmatchedReason.UnknownVariable),
                (4m, UnmatchedReason.UnknownVariable), (5m, UnmatchedReason.OtherGrid), (6m, UnmatchedReason.BoundVariable),
                (8m, UnmatchedReason.VariablesReported),
            ],
            results.Unmatched.Select(one => (one.Reading.Value, one.Reason)));
    }

    private static (ResultStatus, decimal?) Pair(IndicatorResult result) => (result.Status, result.Value);

    private static Readings Published(params decimal[] quarters) => Read(add =>
    {
        for (int i = 0; i < quarters.Length; i++) { add.AddAchieved("SP03", "I.5.1", Year.Quarter(i + 1), quarters[i]); }
    });
}
