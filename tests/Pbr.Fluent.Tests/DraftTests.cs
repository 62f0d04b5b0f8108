using System;
using System.Linq;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Tests;

/// <summary>What the calls write: the draft that the compiler would see, value by value and place by place.</summary>
public sealed class DraftTests
{
    private static IndicatorDraft Sheet(Action<IIndicatorStage> write) =>
        Mir.Program("P", "name").Goal("goal", goal => goal.Indicator("I.1", "indicator", write)).ToDraft().Objectives[0].Indicators[0];

    [Fact]
    public void Formula_IsAnchoredAtItsText()
    {
        Given<string> formula = Sheet(sheet => sheet.Formula("""$PSAIL\_MTA = (A / B) * 100$""")).Formula;

        Assert.Equal("""$PSAIL\_MTA = (A / B) * 100$""", formula.Value);
        Assert.Equal(DraftField.Formula, formula.Anchor!.Field);
        Assert.Equal(formula.Value, formula.Anchor.Text);
    }

    [Fact]
    public void Variables_HaveTheirRoles()
    {
        IndicatorDraft sheet = Sheet(sheet => sheet.Formula("V = V1 + V2 + … + Vn")
            .Result("V", "suma").Variable("V1", "una", Accumulation.Sum, unit: "vistas", resultOf: "A.1.1").Index("n", "cuántas"));

        Assert.Equal([VariableRole.Result, VariableRole.Unspecified, VariableRole.Index], sheet.Variables.Select(variable => variable.Role));
        Assert.All(sheet.Variables, variable => Assert.Equal(DraftField.VariableSymbol, variable.Symbol.Anchor!.Field));
        Assert.Equal(Accumulation.Sum, sheet.Variables[1].Accumulation.Value);
        Assert.Equal("A.1.1", sheet.Variables[1].ResultOf.Value);
        Assert.True(sheet.Variables[0].Accumulation.IsMissing && sheet.Variables[0].Unit.IsMissing && sheet.Variables[0].ResultOf.IsMissing);
    }

    [Fact]
    public void Bands_AreAnchoredAtTheirOwnTexts()
    {
        TrafficLightDraft light = Sheet(sheet => sheet.TrafficLight(LightBasis.Compliance, green: ">80%", yellow: "<=79%", red: "<=50%")).TrafficLight!;

        Assert.Equal((DraftField.GreenBand, ">80%"), (light.Green.Anchor!.Field, light.Green.Anchor.Text));
        Assert.Equal((DraftField.YellowBand, "<=79%"), (light.Yellow.Anchor!.Field, light.Yellow.Anchor.Text));
        Assert.Equal((DraftField.RedBand, "<=50%"), (light.Red.Anchor!.Field, light.Red.Anchor.Text));
        Assert.Equal(LightBasis.Compliance, light.Basis.Value);
    }

    [Fact]
    public void Light_WithoutABasis_LeavesItOut() => Assert.True(Sheet(sheet => sheet.TrafficLight(">80%", "<=79%", "<=50%")).TrafficLight!.Basis.IsMissing);

    [Fact]
    public void Schedule_ThatBeginsWithZero_HasFiguresAndNoStyle()
    {
        ScheduleDraft schedule = Sheet(sheet => sheet.MonthlySchedule(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96)).Schedules[0];

        Assert.Equal(12, schedule.Values.Count);
        Assert.True(schedule.Style.IsMissing);
        Assert.All(schedule.Values, cell => Assert.Equal((DraftField.SchedulePeriod, null), (cell.Anchor!.Field, cell.Anchor.Text)));
        Assert.Equal(DraftField.Schedule, schedule.Element!.Field);
    }

    [Fact]
    public void BlankCell_IsMissingAndNotZero()
    {
        ScheduleDraft schedule = Sheet(sheet => sheet.QuarterlySchedule(ScheduleStyle.OneOff, null, 0, 50m, null)).Schedules[0];

        Assert.Equal([true, false, false, true], schedule.Values.Select(cell => cell.IsMissing));
        Assert.Equal(ScheduleStyle.OneOff, schedule.Style.Value);
        Assert.Equal(Frequency.Quarterly, schedule.Grid);
    }

    [Fact]
    public void AmendedSchedule_KeepsGridAndStyle()
    {
        IndicatorDraft sheet = Sheet(sheet => sheet.Target(80).AmendedTarget(90, "1414")
            .Schedule(Frequency.Semiannual, ScheduleStyle.Instalments, 40, 40).AmendedSchedule("1414", 40, 50));

        Assert.Equal([Frequency.Semiannual, Frequency.Semiannual], sheet.Schedules.Select(schedule => schedule.Grid));
        Assert.Equal([ScheduleStyle.Instalments, ScheduleStyle.Instalments], sheet.Schedules.Select(schedule => schedule.Style.Value));
        Assert.Equal([true, false], sheet.Schedules.Select(schedule => schedule.Letter.IsMissing));
        Assert.Equal([80m, 90m], sheet.Targets.Select(target => target.Value.Value));
        Assert.Equal("1414", sheet.Targets[1].Letter.Value);
    }

    [Fact]
    public void Indicator_WithoutACode_IsNamedByItsName()
    {
        IndicatorDraft sheet = Mir.Program("P", "name").Goal("goal", goal => goal.Indicator("Porcentaje", _ => { })).ToDraft().Objectives[0].Indicators[0];

        Assert.True(sheet.Code.IsMissing);
        Assert.Equal("Porcentaje", sheet.Element!.Text);
        Assert.Equal(DraftField.Element, sheet.Element.Field);
    }

    [Fact]
    public void Objectives_KeepTheirOrderAndNesting()
    {
        ProgramDraft draft = Mir.Program("P", "name")
            .Goal("fin", _ => { })
            .Purpose("propósito", _ => { })
            .Component("C.1", "uno", component => component.Activity("A.1.1", "dentro", _ => { }).Activity("A.1.2", "dentro", _ => { }))
            .Activity("A.1.3", "fuera", _ => { })
            .Component("C.2", _ => { })
            .ToDraft();

        Assert.Equal(
            [ObjectiveLevel.Goal, ObjectiveLevel.Purpose, ObjectiveLevel.Component, ObjectiveLevel.Activity, ObjectiveLevel.Component],
            draft.Objectives.Select(objective => objective.Level));
        Assert.Equal(["A.1.1", "A.1.2"], draft.Objectives[2].Activities.Select(activity => activity.Code.Value));
        Assert.All(draft.Objectives[2].Activities, activity => Assert.Equal(ObjectiveLevel.Activity, activity.Level));
        Assert.True(draft.Objectives[4].NarrativeSummary.IsMissing);
    }

    [Fact]
    public void Definition_SplitOverMethods_IsTheSame()
    {
        static void Define(IComponentObjectiveStage component) => component.Indicator("I.1", "indicator", Fields);
        static void Fields(IIndicatorStage indicator) => indicator.Formula("A / B").Variable("A", "una");

        string split = DraftText.Of(Mir.Program("P", "name").Component("C.1", "uno", Define).ToDraft());
        string whole = DraftText.Of(Mir.Program("P", "name")
            .Component("C.1", "uno", component => component.Indicator("I.1", "indicator", indicator => indicator.Formula("A / B").Variable("A", "una")))
            .ToDraft());

        Assert.Equal(whole, split);
    }

    [Fact]
    public void Calls_OfSeveralItems_AddUp()
    {
        IndicatorDraft sheet = Sheet(sheet => sheet.Measures(Dimension.Efficacy).MeansOfVerification("Oficios")
            .Formula("A / B").Measures(Dimension.Quality).MeansOfVerification("Correos", "Minutas"));

        Assert.Equal([Dimension.Efficacy, Dimension.Quality], sheet.Dimensions.Select(dimension => dimension.Value));
        Assert.Equal(["Oficios", "Correos", "Minutas"], sheet.MeansOfVerification.Select(means => means.Value));
    }
}
