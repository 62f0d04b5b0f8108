using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class ScheduleFitsStyleTests
{
    [Fact]
    public void TargetInEveryMonth_IsALevelAndNoSum() =>
        Found.Only(Aimed(100m).Scheduled(Drafts.Twelve(100m)))
            .Is(4012, Severity.Information, null)
            .Says(
                "Las cifras del calendario son la meta repetida en cada periodo, es decir, un nivel que se mantiene. Declare el estilo de nivel (Level) o corrija las cifras.",
                "The figures of the schedule are the target repeated in every period, that is, a level that is kept. Declare the style Level or correct the figures.")
            .Mends((RepairKind.AddArgument, null, "ScheduleStyle.Level"));

    [Fact]
    public void FiguresThatGrowUpToTheTarget_AreCumulative() =>
        Found.Only(Aimed(100m).Scheduled(Drafts.Schedule(Frequency.Quarterly, 25, 50, 75, 100)))
            .Is(4012, Severity.Information, null)
            .Says(
                "Las cifras del calendario crecen hasta la meta, es decir, son acumuladas a la fecha. Declare el estilo acumulado (Cumulative) o corrija las cifras.",
                "The figures of the schedule grow up to the target, that is, they are cumulative to date. Declare the style Cumulative or correct the figures.");

    [Theory]
    [InlineData(ScheduleStyle.Instalments, 100, 100, 100, 100)]
    [InlineData(ScheduleStyle.Level, 100, 100, 90, 100)]
    [InlineData(ScheduleStyle.Cumulative, 50, 25, 75, 100)]
    [InlineData(ScheduleStyle.OneOff, 50, 0, 0, 50)]
    public void FiguresThatDoNotFitTheDeclaredStyle_AreReportedOnce(ScheduleStyle style, int first, int second, int third, int fourth) =>
        Assert.Equal("PBR4012", Found.Ids(Aimed(100m).Scheduled(Drafts.Schedule(Frequency.Quarterly, first, second, third, fourth).Styled(style))));

    [Theory]
    [InlineData(ScheduleStyle.Level, 100, 0, 100, 100)]
    [InlineData(ScheduleStyle.Cumulative, 50, 50, 50, 100)]
    [InlineData(ScheduleStyle.OneOff, 0, 0, 0, 100)]
    [InlineData(ScheduleStyle.Instalments, 25, 25, 25, 25)]
    public void FiguresThatFit_AreSilent(ScheduleStyle style, int first, int second, int third, int fourth) =>
        Assert.Equal("", Found.Ids(Aimed(100m).Scheduled(Drafts.Schedule(Frequency.Quarterly, first, second, third, fourth).Styled(style))));

    [Fact]
    public void LevelThatOneMonthOfTwelveLacks_IsADoubt() =>
        Found.Only(Aimed(100m).Scheduled(Drafts.Schedule(Frequency.Monthly, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, null).Styled(ScheduleStyle.Level)))
            .Is(4012, Severity.Information, null)
            .Says(
                "Las cifras del calendario son la meta en 11 de 12 periodos, y el mes 12 está en blanco. Escriba la cifra si se perdió al copiar; si ahí no se programa nada, no hay nada que corregir.",
                "The figures of the schedule are the target in 11 of 12 periods, and month 12 is blank. Write the figure if it was lost in copying; if nothing is programmed there, nothing is wrong.");

    [Fact]
    public void PublishedLevelInTwoMonths_IsALevel() =>
        Assert.Equal("PBR4012", Found.Ids(Aimed(100m).Scheduled(null, null, null, null, null, 100m, null, null, null, null, null, 100m)));

    [Fact]
    public void FiguresThatAddUp_NeedNoStyle() => Assert.Equal("", Found.Ids(Aimed(100m).Scheduled(Drafts.Schedule(Frequency.Quarterly, 15, 20, 0, 65))));

    [Fact]
    public void AmendedLevel_IsHeldAgainstItsOwnTarget()
    {
        ScheduleDraft amended = Drafts.Schedule(Frequency.Quarterly, 90, 90, 90, 90).Styled(ScheduleStyle.Level).By("SPyE/SP/1414/2023");
        Assert.Equal("", Found.Ids(Aimed(80m).Aimed(90m, "SPyE/SP/1414/2023").Scheduled(amended)));
        Assert.Equal("PBR4012", Found.Ids(Aimed(80m).Aimed(95m, "SPyE/SP/1414/2023").Scheduled(amended)));
    }

    [Fact]
    public void WhatIsNotKnown_IsNotJudged()
    {
        ScheduleDraft level = Drafts.Schedule(Frequency.Monthly, Drafts.Twelve(100m));
        Assert.Equal("", Found.Ids(Aimed(100m).Scheduled(level with { Style = Drafts.Unknown<ScheduleStyle>(DraftField.Schedule) })));
        Assert.Equal("", Found.Ids(Aimed(100m).Scheduled(level with { Values = level.Values.Opened() })));
        Assert.Equal("", Found.Ids(Aimed(100m).Scheduled(level) with { Targets = Aimed(100m).Targets.Opened() }));
        Assert.Equal("", Found.Ids(Drafts.Indicator().Scheduled(level)));
    }

    private static IndicatorDraft Aimed(decimal target) => Drafts.Indicator().In("Porcentaje").Aimed(target);
}
