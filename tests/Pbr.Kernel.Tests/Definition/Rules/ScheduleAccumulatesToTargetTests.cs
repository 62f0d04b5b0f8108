using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class ScheduleAccumulatesToTargetTests
{
    private const string Letter = "SPyE/SP/1414/2023";

    [Fact]
    public void EqualPartsThatWereCutOff_AreInformation()
    {
        Finding finding = Found.Only(Percentage(80m).Scheduled(Drafts.Twelve(6.66m)))
            .Is(4001, Severity.Information, null)
            .Says(
                "El calendario acumula 79.92, pero la meta es 80. Reparta la diferencia de 0.08 entre los periodos o corrija la meta.",
                "The schedule accumulates to 79.92, but the target is 80. Spread the difference of 0.08 over the periods or correct the target.");
        Assert.Equal([DraftField.Schedule, DraftField.Target], new[] { finding.Place.Anchor!.Field, finding.RelatedPlaces[0].Anchor!.Field });
        Assert.Equal([(Rational)79.92m, (Rational)80m], finding.Arguments.Take(2));
    }

    [Fact]
    public void RoundedInstalments_AreInformation()
    {
        Finding finding = Found.Only(Percentage(100m).Scheduled(Drafts.Twelve(8.33m))).Is(4001, Severity.Information, null);
        Assert.Equal((Rational)99.96m, finding.Arguments[0]);
    }

    [Fact]
    public void EqualPartsThatMissMoreThanTheirLastDecimal_AreAWarning() =>
        Found.Only(Percentage(80m).Scheduled(Drafts.Twelve(6.65m))).Is(4001, Severity.Warning, null);

    [Fact]
    public void FiguresToDateWithoutAStyle_AreNotAddedUp()
    {
        Finding finding = Found.Only(Percentage(100m).Scheduled(Drafts.Schedule(Frequency.Quarterly, [25m, 50m, 75m, 98m])));
        Assert.Equal([(Rational)98m, (Rational)100m], finding.Arguments.Take(2));
    }

    [Fact]
    public void RisingInstalmentsWithoutAStyle_AreAddedUp()
    {
        Finding finding = Found.Only(Percentage(100m).Scheduled(Drafts.Schedule(Frequency.Quarterly, [10m, 20m, 30m, 50m])));
        Assert.Equal((Rational)110m, finding.Arguments[0]);
    }

    [Fact]
    public void AmendedSchedule_IsHeldAgainstTheTargetOfItsLetter()
    {
        decimal?[] amended = [6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 9.93m, 9.93m, 9.93m];
        IndicatorDraft draft = Percentage(80m).Aimed(90m, Letter)
            .Scheduled(Drafts.Twelve(6.66m))
            .Scheduled(Drafts.Schedule(Frequency.Monthly, amended).By(Letter));
        IReadOnlyList<Finding> findings = Found.In(draft);
        Assert.Equal([(Rational)79.92m, (Rational)89.73m], findings.Select(finding => finding.Arguments[0]));
        Assert.Equal([(Rational)80m, (Rational)90m], findings.Select(finding => finding.Arguments[1]));
        Assert.Equal([(4001, Severity.Information), (4001, Severity.Warning)], findings.Select(finding => (finding.Rule.Number, finding.Severity)));
    }

    [Fact]
    public void AmendedScheduleWithoutATargetOfItsLetter_IsHeldAgainstTheLastOne()
    {
        ScheduleDraft second = Drafts.Schedule(Frequency.Monthly, Drafts.Twelve(10m)).By("SPyE/SP/1500/2023");
        Assert.Equal("", Found.Ids(Percentage(80m).Aimed(120m, Letter).Scheduled(second)));
        Assert.Equal("PBR4001", Found.Ids(Percentage(80m).Aimed(90m, Letter).Scheduled(second)));
    }

    [Fact]
    public void Counts_HaveNoToleranceForRounding()
    {
        decimal?[] quarters = [1m, 1m, 1m, 0m];
        IndicatorDraft draft = Drafts.Indicator().In("Reporte").Aimed(4m).Scheduled(Drafts.Schedule(Frequency.Quarterly, quarters));
        Found.Only(draft).Is(4001, Severity.Warning, null);
    }

    [Fact]
    public void PublishedTargetOfOne_DoesNotMakeTwentyFour()
    {
        decimal?[] months = [1m, 2m, 4m, 1m, 2m, 4m, 2m, 2m, 2m, 2m, 1m, 1m];
        Found.Only(Drafts.Indicator().In("Mapeos").Aimed(1m).Scheduled(months))
            .Is(4001, Severity.Warning, null)
            .Says(
                "El calendario acumula 24, pero la meta es 1. Quite de los periodos los 23 que sobran o corrija la meta.",
                "The schedule accumulates to 24, but the target is 1. Take out of the periods the 23 too many or correct the target.");
    }

    [Fact]
    public void QuartersThatAddUp_AreSilent() =>
        Assert.Equal("", Found.Ids(Percentage(100m).Scheduled(25m, 0m, 0m, 25m, 0m, 0m, 25m, 0m, 0m, 25m, 0m, 0m)));

    [Theory]
    [InlineData(96)]
    [InlineData(25)]
    public void OneFigureInDecember_IsTheTarget(int target)
    {
        decimal?[] months = [0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, target];
        Assert.Equal("", Found.Ids(Percentage(target).Scheduled(months)));
    }

    [Theory]
    [InlineData(ScheduleStyle.Level, 100, 100, 100, 100)]
    [InlineData(ScheduleStyle.Cumulative, 25, 50, 75, 100)]
    [InlineData(ScheduleStyle.Instalments, 10, 20, 30, 40)]
    [InlineData(ScheduleStyle.OneOff, 0, 0, 100, 0)]
    public void EachStyle_AccumulatesInItsOwnWay(ScheduleStyle style, int first, int second, int third, int fourth) =>
        Assert.Equal("", Found.Ids(Percentage(100m).Scheduled(Drafts.Schedule(Frequency.Quarterly, first, second, third, fourth).Styled(style))));

    [Theory]
    [InlineData(ScheduleStyle.Cumulative, 25, 50, 75, 90)]
    [InlineData(ScheduleStyle.Instalments, 10, 20, 30, 30)]
    [InlineData(ScheduleStyle.OneOff, 0, 0, 90, 0)]
    public void EachStyle_MissesInItsOwnWay(ScheduleStyle style, int first, int second, int third, int fourth)
    {
        Finding finding = Found.Only(Percentage(100m).Scheduled(Drafts.Schedule(Frequency.Quarterly, first, second, third, fourth).Styled(style)));
        Assert.Equal((Rational)90m, finding.Is(4001, Severity.Warning, null).Arguments[0]);
    }

    [Fact]
    public void WhatIsNotKnown_IsNotAdded()
    {
        ScheduleDraft schedule = Drafts.Schedule(Frequency.Monthly, Drafts.Twelve(6.66m));
        IndicatorDraft aimed = Percentage(80m);
        Assert.Equal("", Found.Ids(aimed.Scheduled(schedule with { Values = schedule.Values.Opened() })));
        Assert.Equal("", Found.Ids(aimed.Scheduled(schedule with { Values = schedule.Values.Add(Drafts.Unknown<decimal>(DraftField.SchedulePeriod)).Opened() })));
        Assert.Equal("", Found.Ids(aimed.Scheduled(schedule with { Style = Drafts.Unknown<ScheduleStyle>(DraftField.Schedule) })));
        Assert.Equal("", Found.Ids(aimed.Scheduled(schedule with { Letter = Drafts.UnknownText(DraftField.Amendment) })));
        Assert.Equal("", Found.Ids(aimed.Scheduled(schedule) with { Targets = aimed.Targets.Opened() }));
        Assert.Equal("", Found.Ids(Drafts.Indicator().Scheduled(schedule) with
        {
            Targets = Drafts.List(new TargetDraft { Value = Drafts.Unknown<decimal>(DraftField.Target) }),
        }));
    }

    [Fact]
    public void NothingToHoldAgainst_IsSilent()
    {
        Assert.Equal("", Found.Ids(Drafts.Indicator().Scheduled(Drafts.Twelve(6.66m))));
        Assert.Equal("", Found.Ids(Percentage(80m)));
        Assert.Equal("", Found.Ids(Percentage(80m).Scheduled(new decimal?[12])));
        Assert.Equal("", Found.Ids(Percentage(80m).Scheduled(Drafts.Twelve(0m))));
    }

    [Fact]
    public void ExtremeFigures_AreAddedExactly()
    {
        IndicatorDraft draft = Percentage(1m).Scheduled(Drafts.Twelve(decimal.MaxValue));
        Assert.Equal((Rational)decimal.MaxValue * 12, Found.Only(draft).Arguments[0]);
        Assert.Equal("PBR4001", Found.Ids(Percentage(1m).Scheduled(Drafts.Twelve(0.0000000000000000000000000001m))));
    }

    private static IndicatorDraft Percentage(decimal target) => Drafts.Indicator().In("Porcentaje").Aimed(target);
}
