using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class ScheduleFollowsFrequencyTests
{
    [Fact]
    public void WrongNumberOfFigures_IsOneMistake() =>
        Assert.Equal("PBR4002", Found.Ids(Drafts.Indicator().Measured(Frequency.Monthly).Aimed(100).Scheduled(8.33m, 8.33m)));

    [Fact]
    public void QuarterlyIndicatorWithTwelveMonths_IsReported()
    {
        Finding finding = Found.Only(Drafts.Indicator().Measured(Frequency.Quarterly).Scheduled(Drafts.Twelve(6.66m)))
            .Is(4002, Severity.Warning, null)
            .Says(
                "El calendario tiene 12 cifras, hasta 3 en un mismo periodo, y la frecuencia es trimestral. Deje una cifra por periodo de medición o cambie la frecuencia.",
                "The schedule has 12 figures, up to 3 in one period, and the frequency is quarterly. Leave one figure a measured period or change the frequency.")
            .Mends();
        Assert.Equal([DraftField.Schedule, DraftField.Frequency], new[] { finding.Place.Anchor!.Field, finding.RelatedPlaces[0].Anchor!.Field });
    }

    [Fact]
    public void GridCoarserThanTheFrequency_IsReported() =>
        Found.Only(Drafts.Indicator().Measured(Frequency.Monthly).Scheduled(Drafts.Schedule(Frequency.Quarterly, 20, 40, 0, 40)))
            .Is(4002, Severity.Warning, null)
            .Says(
                "El calendario es más grueso que la frecuencia mensual. Calendarice cada periodo de medición o cambie la frecuencia.",
                "The schedule is coarser than the monthly frequency. Schedule every measured period or change the frequency.");

    [Theory]
    [InlineData(10)]
    [InlineData(14)]
    [InlineData(0)]
    [InlineData(10_000)]
    public void GridThatIsNotFilled_IsReportedWhateverTheFrequency(int cells) =>
        Found.Only(Drafts.Indicator().Scheduled(Enumerable.Repeat<decimal?>(1m, cells).ToArray()))
            .Is(4002, Severity.Warning, null)
            .Says(
                $"El calendario tiene {cells} cifras y su cuadrícula 12 periodos. Dé una cifra por periodo; deje en blanco lo que no se programa.",
                $"The schedule has {cells} figures and its grid 12 periods. Give one figure a period; leave blank what is not programmed.");

    [Theory]
    [InlineData(11)]
    [InlineData(13)]
    public void OneCellTooManyOrTooFew_IsADoubt(int cells) =>
        Found.Only(Drafts.Indicator().Scheduled(Enumerable.Repeat<decimal?>(1m, cells).ToArray()))
            .Is(4002, Severity.Information, null)
            .Says(
                $"El calendario tiene {cells} cifras y su cuadrícula 12 periodos. Una columna pudo moverse o perderse al copiar: dé una cifra por periodo y deje en blanco lo que no se programa.",
                $"The schedule has {cells} figures and its grid 12 periods. A column may have moved or been lost in copying: give one figure a period and leave blank what is not programmed.");

    [Fact]
    public void PublishedQuarterlySchedule_StandsInTheMonthlyGrid() =>
        Assert.Equal("", Found.Ids(Drafts.Indicator().Measured(Frequency.Quarterly).Scheduled(25m, 0m, 0m, 25m, 0m, 0m, 25m, 0m, 0m, 25m, 0m, 0m)));

    [Theory]
    [InlineData(Frequency.Annual)]
    [InlineData(Frequency.Semiannual)]
    [InlineData(Frequency.Sexennial)]
    [InlineData(Frequency.Monthly)]
    public void OneFigureInDecember_SuitsEveryFrequency(Frequency frequency) =>
        Assert.Equal("", Found.Ids(Drafts.Indicator().Measured(frequency).Scheduled(null, null, null, null, null, null, null, null, null, null, null, 96m)));

    [Theory]
    [InlineData(Frequency.Bimonthly, 6)]
    [InlineData(Frequency.FourMonthly, 3)]
    [InlineData(Frequency.Semiannual, 2)]
    [InlineData(Frequency.Annual, 1)]
    public void EachGrid_HasItsOwnNumberOfPeriods(Frequency grid, int cells)
    {
        IndicatorDraft measured = Drafts.Indicator().Measured(grid);
        Assert.Equal("", Found.Ids(measured.Scheduled(Drafts.Schedule(grid, Enumerable.Repeat<decimal?>(1m, cells).ToArray()))));
        Assert.Equal("PBR4002", Found.Ids(measured.Scheduled(Drafts.Schedule(grid, Enumerable.Repeat<decimal?>(1m, cells + 1).ToArray()))));
    }

    [Fact]
    public void TwoFiguresInOneQuarter_AreReported() =>
        Assert.Equal("PBR4002", Found.Ids(Drafts.Indicator().Measured(Frequency.Quarterly).Scheduled(1m, 1m, null, null, null, null, null, null, null, null, null, null)));

    [Fact]
    public void AmendedSchedule_IsJudgedToo() =>
        Assert.Equal("PBR4002", Found.Ids(Drafts.Indicator().Measured(Frequency.Annual)
            .Scheduled(null, null, null, null, null, null, null, null, null, null, null, 96m)
            .Scheduled(Drafts.Schedule(Frequency.Monthly, Drafts.Twelve(8m)).By("SPyE/SP/1414/2023"))));

    [Fact]
    public void WhatIsNotKnown_IsNotCounted()
    {
        ScheduleDraft schedule = Drafts.Schedule(Frequency.Monthly, Drafts.Twelve(1m));
        IndicatorDraft quarterly = Drafts.Indicator().Measured(Frequency.Quarterly);
        Assert.Equal("", Found.Ids(Drafts.Indicator().Scheduled(schedule)));
        Assert.Equal("", Found.Ids(Drafts.Indicator().Scheduled(schedule) with { Frequency = Drafts.Unknown<Frequency>(DraftField.Frequency) }));
        Assert.Equal("", Found.Ids(quarterly.Scheduled(schedule with { Values = schedule.Values.Opened() })));
        Assert.Equal("", Found.Ids(quarterly.Scheduled(schedule with { Values = Drafts.List(Enumerable.Repeat(Drafts.Unknown<decimal>(DraftField.SchedulePeriod), 12).ToArray()) })));
    }

    [Theory]
    [InlineData(default(Frequency))]
    [InlineData(Frequency.Biennial)]
    public void GridThatIsNoneOfTheYear_IsNotCounted(Frequency grid) =>
        Assert.Equal("", Found.Ids(Drafts.Indicator().Measured(Frequency.Quarterly).Scheduled(Drafts.Schedule(grid, 1m, 2m))));
}
