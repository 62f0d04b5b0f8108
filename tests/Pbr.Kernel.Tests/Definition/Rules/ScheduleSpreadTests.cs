using System;
using System.Globalization;
using System.Linq;
using FsCheck.Fluent;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

/// <summary>The repair of PBR4001.</summary>
public sealed class ScheduleSpreadTests
{
    private const string Letter = "SPyE/SP/1414/2023";

    [Fact]
    public void Twelfths_GetTheMissingCentsAtTheEnd()
    {
        Repair repair = Spread(100m, Drafts.Twelve(8.33m))!;
        Assert.False(repair.IsGuess);
        Assert.Equal(["8.34", "8.34", "8.34", "8.34"], repair.Edits.Select(edit => edit.Text));
    }

    [Fact]
    public void BlanksAndZeros_StayWhatTheyAre() =>
        Assert.Equal(["33.34"], Spread(100m, 33.33m, 0m, null, 33.33m, 0m, null, 0m, 33.33m, 0m, 0m, 0m, 0m)!.Edits.Select(edit => edit.Text));

    [Fact]
    public void PeriodsThatALetterLeft_KeepTheirFigures()
    {
        decimal?[] amended = [6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 9.93m, 9.93m, 9.93m];
        IndicatorDraft draft = Drafts.Indicator().In("Porcentaje").Aimed(80m).Aimed(90m, Letter)
            .Scheduled(Drafts.Twelve(6.66m))
            .Scheduled(Drafts.Schedule(Frequency.Monthly, amended).By(Letter));
        Repair repair = Assert.Single(Found.Of(4001, draft)[1].Repairs);
        Assert.True(repair.IsGuess);
        Assert.Equal(["10.02", "10.02", "10.02"], repair.Edits.Select(edit => edit.Text));
    }

    [Fact]
    public void ScheduleOfAnotherTarget_IsNotSpread() => Assert.Null(Spread(1m, 1m, 2m, 4m, 1m, 2m, 4m, 2m, 2m, 2m, 2m, 1m, 1m));

    [Fact]
    public void Spread_AddsUpToTheTarget() => Property.Holds(
        from cents in Gen.Choose(1, 10_000).ArrayOf(12) from missing in Gen.Choose(1, 12) select (cents, missing),
        plan =>
        {
            decimal?[] values = plan.cents.Select(one => (decimal?)(one + 0.01m)).ToArray();
            decimal target = values.Sum(value => value!.Value) + (plan.missing * 0.01m);
            IndicatorDraft draft = Drafts.Indicator().In("Porcentaje").Aimed(target).Scheduled(values);
            Anchor?[] places = draft.Schedules[0].Values.Select(value => value.Anchor).ToArray();
            Repair? repair = Found.Of(4001, draft).Single().Repairs.SingleOrDefault();
            if (repair is null) { return false; }
            decimal[] mended = values.Select(value => value!.Value).ToArray();
            foreach (RepairEdit edit in repair.Edits) { mended[Array.IndexOf(places, edit.Place.Anchor)] = decimal.Parse(edit.Text, CultureInfo.InvariantCulture); }
            return mended.Sum() == target;
        },
        count: 100);

    private static Repair? Spread(decimal target, params decimal?[] months) =>
        Found.Of(4001, Drafts.Indicator().In("Porcentaje").Aimed(target).Scheduled(months)).Single().Repairs.SingleOrDefault();
}
