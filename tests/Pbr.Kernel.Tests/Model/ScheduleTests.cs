using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Model;

public sealed class ScheduleTests
{
    [Fact]
    public void Instalments_AddUp()
    {
        Schedule schedule = Of(ScheduleStyle.Instalments, 15m, 20m, 0m, 65m);

        Assert.Equal(20m, schedule.ProgrammedIn(Year.Quarter(2)));
        Assert.Equal(35m, schedule.ProgrammedToDate(Year.Quarter(3)));
        Assert.Equal(35m, schedule.ProgrammedIn(Year.Semester(1)));
        Assert.Equal(100m, schedule.ProgrammedToDate(Year.Year));
    }

    [Fact]
    public void Level_StaysWhatItIs()
    {
        Schedule schedule = Of(ScheduleStyle.Level, 100m, 100m, 100m, 100m);

        Assert.Equal(100m, schedule.ProgrammedToDate(Year.Quarter(3)));
        Assert.Equal(100m, schedule.ProgrammedIn(Year.Year));
    }

    [Fact]
    public void Cumulative_IsNotAddedAgain() => Assert.Equal(60m, Of(ScheduleStyle.Cumulative, 20m, 60m, 80m, 100m).ProgrammedToDate(Year.Semester(1)));

    [Fact]
    public void BlankCells_ProgrammeNothingWhichIsNotZero()
    {
        Schedule schedule = Of(ScheduleStyle.OneOff, null, null, null, 100m);

        Assert.Null(schedule.ProgrammedIn(Year.Quarter(1)));
        Assert.Null(schedule.ProgrammedToDate(Year.Quarter(3)));
        Assert.Equal(100m, schedule.ProgrammedToDate(Year.Quarter(4)));
    }

    [Fact]
    public void FinerPeriodThanTheGrid_HasNoFigure() => Assert.Null(Of(ScheduleStyle.Instalments, 15m, 20m, 0m, 65m).ProgrammedIn(Year.Month(4)));

    [Fact]
    public void FiguresThatDoNotTellTheirStyle_AreNotJoined()
    {
        Schedule schedule = Of(null, 10m, 20m, 5m, 30m);

        Assert.Null(schedule.Style);
        Assert.Null(schedule.ProgrammedToDate(Year.Quarter(2)));
        Assert.Equal(10m, schedule.ProgrammedToDate(Year.Quarter(1)));
    }

    [Fact]
    public void Style_IsResolvedWhereOnlyOneMakesTheTarget()
    {
        Assert.Equal(ScheduleStyle.Instalments, Of(null, 15m, 20m, 0m, 65m).Style);
        Assert.Equal(ScheduleStyle.Instalments, Of(null, 33.33m, 33.33m, 33.33m, null).Style);
        Assert.Equal(ScheduleStyle.Level, Of(null, 100m, 100m, 100m, 100m).Style);
        Assert.Equal(ScheduleStyle.Cumulative, Of(null, 20m, 60m, 80m, 100m).Style);
        Assert.Equal(ScheduleStyle.OneOff, Of(null, null, null, null, 100m).Style);
    }

    [Fact]
    public void SumThatNoDecimalHolds_IsNoFigure() =>
        Assert.Null(Of(ScheduleStyle.Instalments, decimal.MaxValue, decimal.MaxValue).ProgrammedToDate(Year.Year));

    [Fact]
    public void MoreCellsThanTheYearHas_AreNotCounted() =>
        Assert.Equal(4m, Of(ScheduleStyle.Instalments, 1m, 1m, 1m, 1m, 1m).ProgrammedToDate(Year.Year));

    private static Schedule Of(ScheduleStyle? style, params decimal?[] cells) =>
        Build(Percentage() with { Targets = Target(100m), Schedules = Schedule(Frequency.Quarterly, style, cells) }).Indicators[0].Schedule!;
}
