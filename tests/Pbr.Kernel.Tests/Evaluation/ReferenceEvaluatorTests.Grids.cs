using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Evaluation;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Evaluation;

/// <content>The grid of the readings decides which periods are due; a quarter is never taken for the month of its number.</content>
public sealed partial class ReferenceEvaluatorTests
{
    [Fact]
    public void QuarterlyVariablesOfAMonthlyIndicator_AreQuarters()
    {
        IndicatorDraft sheet = Scheduled(Frequency.Monthly);

        IndicatorResult result = Evaluate(sheet, Quarters((20, 25), (21, 26), (22, 27), (21, 27)));
        IndicatorResult gap = Evaluate(sheet, Quarters((20, 25), (null, 26), (22, 27), (21, 27)));

        Assert.Equal((ResultStatus.Evaluated, 80m, false), (result.Status, result.Value, result.IsPartial));
        Assert.Equal([Year.Quarter(1), Year.Quarter(2), Year.Quarter(3), Year.Quarter(4)], result.Periods.Select(figure => figure.Period));
        Assert.Equal([Year.Quarter(2)], gap.Variables[0].Missing.AsEnumerable());
    }

    [Fact]
    public void AnnualValueOfAnIndicatorScheduledByQuarters_IsTheYear()
    {
        Readings readings = Read(add => add.AddAchieved("SP03", "I.5.1", Year.Year, 85m));

        IndicatorResult result = Evaluate(Scheduled(Frequency.Annual), readings);

        Assert.Equal((ResultStatus.Evaluated, 85m), Pair(result));
        Assert.Equal([(Year.Year, 80m, 85m)], result.Periods.Select(figure => (figure.Period, figure.Programmed!.Value, figure.Achieved!.Value)));
    }

    [Fact]
    public void MonthlyValuesOfAnIndicatorScheduledByQuarters_AreMonths()
    {
        Readings readings = Read(add =>
        {
            for (int month = 1; month <= 6; month++) { add.AddAchieved("SP03", "I.5.1", Year.Month(month), 7m); }
        });

        IndicatorResult half = Evaluate(Scheduled(Frequency.Monthly), readings, Year.Quarter(2));
        IndicatorResult late = Evaluate(Scheduled(Frequency.Monthly), readings, Year.Month(7));

        Assert.Equal((ResultStatus.Evaluated, 42m), Pair(half));
        Assert.Equal(Year.Month(6), half.Periods[^1].Period);
        Assert.Equal(ResultStatus.NoData, late.Status);
    }

    [Fact]
    public void ResultOfAPartialResult_IsPartial()
    {
        IndicatorDraft user = Percentage("I.1", "A = B * 2") with { Variables = List(Variable("A"), Variable("B", resultOf: "I.5.1")) };

        IndicatorResult result = BothWays.Evaluate(
            Build(Percentage(), user), Quarters((20, 25), (null, 25)), Year.Quarter(2), new() { AllowPartial = true })[1];

        Assert.Equal((80m, true), (result.Value, result.IsPartial));
        Assert.Contains("\nB = 40 (partial result of I5.1)\n", result.ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void MoreMonthsThanAreProgrammed_AreSaid()
    {
        Readings readings = Read(add =>
        {
            for (int month = 1; month <= 6; month++) { add.AddAchieved("SP03", "I.5.1", Year.Month(month), 7m); }
        });
        const string Said = "Achieved runs to May 2024, programmed only to the 1st quarter of 2024";

        Assert.Contains(Said, Evaluate(Scheduled(Frequency.Monthly), readings, Year.Month(5)).ToString(), System.StringComparison.Ordinal);
        Assert.DoesNotContain("programmed only", Evaluate(Scheduled(Frequency.Monthly), readings, Year.Month(6)).ToString(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NAR", "Número de acciones realizadas.")]
    [InlineData("Número de acciones realizadas", "x")]
    public void FormulaInWords_TakesItsReadingsUnderSymbolOrPhrase(string symbol, string meaning)
    {
        IndicatorDraft sheet = Percentage(formula: "(Número de acciones realizadas / Número de acciones programadas) * 100") with
        {
            Variables = List(Variable(symbol, Accumulation.Sum) with { Meaning = Given(meaning) }, Variable("Número de acciones programadas", Accumulation.Sum)),
        };
        Readings readings = Read(add => add
            .Add("SP03", "I.5.1", symbol, Year.Quarter(1), 3m).Add("SP03", "I.5.1", "Número de acciones realizadas", Year.Quarter(2), 5m)
            .Add("SP03", "I.5.1", "Número de acciones programadas", Year.Quarter(1), 5m).Add("SP03", "I.5.1", "Número de acciones programadas", Year.Quarter(2), 5m));

        Assert.Equal((ResultStatus.Evaluated, 80m), Pair(Evaluate(sheet, readings, Year.Quarter(2))));
    }

    [Fact]
    public void AverageOfASeries_IsOfTheTotalAndTheCountToDate()
    {
        IndicatorDraft sheet = Percentage(formula: "PVE = (VE1 + VE2 + … + VEn) / n") with
        {
            Variables = List(Variable("PVE", role: VariableRole.Result), Variable("VE", Accumulation.Sum), Variable("n", Accumulation.Sum)),
        };
        Readings readings = Read(add => add
            .Add("SP03", "I.5.1", "VE", Year.Quarter(1), 7m).Add("SP03", "I.5.1", "VE", Year.Quarter(2), 3m)
            .Add("SP03", "I.5.1", "n", Year.Quarter(1), 1m).Add("SP03", "I.5.1", "n", Year.Quarter(2), 2m));

        Assert.Equal((ResultStatus.Evaluated, 3.33m), Pair(Evaluate(sheet, readings, Year.Quarter(2))));
    }

    [Fact]
    public void PhraseThatTwoVariablesMean_IsNeither()
    {
        VariableDraft Meant(string symbol) => Variable(symbol, Accumulation.Sum) with { Meaning = Given("Número de acciones realizadas") };
        IndicatorDraft sheet = Percentage(formula: "(Número de acciones realizadas / Número de acciones programadas) * 100") with
        {
            Variables = List(Meant("A"), Meant("B")),
        };

        Assert.All(Build(sheet).Indicators[0].Inputs, input => Assert.Null(input.Variable));
    }

    [Fact]
    public void NullProgramme_IsMisuse() =>
        Assert.Throws<System.ArgumentException>(() => ReferenceEvaluator.Evaluate([null!], Readings.None, Year.Year));

    private static IndicatorDraft Scheduled(Frequency frequency) => Percentage() with
    {
        Frequency = Given(frequency),
        Schedules = Schedule(Frequency.Quarterly, ScheduleStyle.Instalments, 20m, 20m, 20m, 20m),
    };
}
