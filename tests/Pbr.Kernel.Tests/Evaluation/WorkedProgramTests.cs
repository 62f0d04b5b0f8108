using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Evaluation;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Evaluation;

/// <summary>Twelve months of one sheet, as a planner keeps them: a sum over a constant programme of the year.</summary>
public sealed class WorkedProgramTests
{
    private static readonly IndicatorDraft Sheet = Percentage() with
    {
        Frequency = Given(Frequency.Monthly),
        Variables = List(Variable("PVE", role: VariableRole.Result), Variable("NVE", Accumulation.Sum), Variable("NVF", Accumulation.Constant)),
        Targets = Target(80m),
        Schedules = Schedule(
            Frequency.Monthly, ScheduleStyle.Instalments, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.74m),
    };

    [Fact]
    public void EachMonth_AddsItsInstalmentAndTheYearReachesTheTarget()
    {
        BudgetProgram program = Build(Sheet);
        Readings readings = Read(add =>
        {
            add.Add("SP03", "I.5.1", "NVF", Year.Month(1), 105m);
            for (int month = 1; month <= 12; month++) { add.Add("SP03", "I.5.1", "NVE", Year.Month(month), 7m); }
        });

        IndicatorResult[] months = Enumerable.Range(1, 12).Select(month => BothWays.Evaluate(program, readings, Year.Month(month))[0]).ToArray();

        Assert.Equal(["6.67", "13.33", "20.00", "26.67", "33.33", "40.00", "46.67", "53.33", "60.00", "66.67", "73.33", "80.00"], months.Select(month => Text(month.Value)));
        Assert.Equal("6.66 13.32 19.98", string.Join(' ', months.Take(3).Select(month => Text(month.ProgrammedToDate))));
        Assert.Equal(Enumerable.Repeat("6.67", 12), months[11].Periods.Select(period => Text(period.Achieved)));
        Assert.Equal("100.15", Text(months[0].Compliance.Published));
        Assert.Equal(("100.00", "0.00"), (Text(months[11].Compliance.Published), Text(months[11].Variation)));
        Assert.Equal(TrafficLight.Yellow, months[11].Light);
    }

    [Fact]
    public void BoundResult_IsExplained()
    {
        IndicatorDraft user = Percentage("A.1", "X = Y * 2") with { Variables = List(Variable("X"), Variable("Y", resultOf: "I.5.1")), TrafficLight = null, Targets = DraftList<TargetDraft>.Empty };
        IndicatorDraft source = Percentage() with { Frequency = Given(Frequency.Annual) };
        Readings readings = Read(add => add.Add("SP03", "I.5.1", "NVE", Year.Year, 1m).Add("SP03", "I.5.1", "NVF", Year.Year, 3m));

        Assert.Equal(
            "X = (100/3) × 2 = 66.67\nY = 100/3 (resultado de I5.1)",
            BothWays.Evaluate(Build(user, source), readings, Year.Year)[0].Explain(CultureInfo.GetCultureInfo("es-MX")));
    }

    private static string? Text(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture);
}
