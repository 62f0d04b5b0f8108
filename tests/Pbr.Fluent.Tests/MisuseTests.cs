using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel;

namespace Pbr.Fluent.Tests;

/// <summary>What compiles and would lose something silently is refused at run time: the fact, then the way out.</summary>
public sealed class MisuseTests
{
    private static readonly HashSet<string> MayBeRepeated =
    [
        "Alignment", "SignatoryPosts", "Amendment", "Component", "Activity", "Indicator", "SourcesOfInformation", "MeansOfVerification", "Assumptions",
        "Measures", "Variable", "Result", "Index", "AmendedTarget", "AmendedSchedule",
        "ReferenceIndicators", "Risks", "Effect", "Cause", "Alternatives", "Criterion", "Elements", "Annexes",
        "AmendedFormula", "AmendedDirection", "AmendedTrafficLight", "Chosen", "Discarded",
        "Plan", "Element", "Under", "CoveredBy", "BudgetPrograms", "Responsibles", "Report", "Row", "Explanation", "Evidence",
    ];

    [Fact]
    public void CallTwice_OfWhatThereIsOne_IsRefused() => Assert.All(Stage.All.SelectMany(stage => stage.Calls), call =>
    {
        Exception? exception = Record.Exception(() => call.Stage.Reach(stage =>
        {
            if (call.Method.Name == "AmendedSchedule") { stage = ((IScheduleMembers)stage).QuarterlySchedule(1, 2, 3, 4); }
            call.Method.Invoke(stage, call.Arguments);
            call.Method.Invoke(stage, call.Arguments);
        }))?.InnerException;

        bool isProgramPart = call.Method.Name == nameof(IProgramStage.Alternatives) && call.Method.DeclaringType == typeof(IProgramStage);
        if (!MayBeRepeated.Contains(call.Method.Name) || isProgramPart) { Assert.IsType<InvalidOperationException>(exception); }
        else if (call.Method.ReturnType == call.Stage.Type) { Assert.Null(exception); }
    });

    [Fact]
    public void CallOnAStageThatWasLeft_IsRefused()
    {
        IProgramStage program = Mir.Program("P", "name");
        program.Goal("goal", _ => { });

        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => program.FiscalYear(2023));

        Assert.Equal("'FiscalYear' was called on a stage that the definition has left. Call it before what belongs to the next stage.", exception.Message);
        Assert.Throws<InvalidOperationException>(() => program.Goal("another", _ => { }));
        Assert.Single(program.ToDraft().Objectives);
    }

    [Fact]
    public void FieldOnASheetStageThatWasLeft_IsRefused() => Mir.Program("P", "name").Goal("goal", goal => goal.Indicator("I", sheet =>
    {
        IVariableStage variables = sheet.Formula("A / B");
        IScheduleStage schedule = variables.TrafficLight("> 2", "<= 2", "< 1");

        Assert.Throws<InvalidOperationException>(() => sheet.Definition("late"));
        Assert.Throws<InvalidOperationException>(() => variables.Variable("A", "late"));
        Assert.Throws<InvalidOperationException>(() => variables.Target(1));
        schedule.Definition("in time");
    }));

    [Fact]
    public void Build_Twice_IsRefused()
    {
        IProgramStage program = Mir.Program("P", "name");
        program.Build();

        Assert.Throws<InvalidOperationException>(program.Build);
        Assert.Throws<InvalidOperationException>(program.BuildStrict);
        Assert.Throws<InvalidOperationException>(program.ToDraft);
    }

    [Fact]
    public void BuildStrict_OfAnUndeclaredName_IsRefusedWithItsFinding()
    {
        IBuildStage program = Mir.Program("P", "name").Goal("goal", goal => goal.Indicator("I", sheet => sheet.Formula("A / B").Variable("A", "una")));

        ProgramDefinitionException exception = Assert.Throws<ProgramDefinitionException>(program.BuildStrict);

        Assert.Contains(exception.Findings, finding => finding.Rule.Id == "PBR2002" && finding.Place.Quote == "B");
    }

    [Fact]
    public void ToDraft_LetsTheDefinitionGoOn()
    {
        IProgramStage program = Mir.Program("P", "name");
        var early = program.ToDraft();
        program.FiscalYear(2023);

        Assert.True(early.FiscalYear.IsMissing);
        Assert.Equal(2023, program.ToDraft().FiscalYear.Value);
    }

    [Fact]
    public void CallOnTheWhole_WhileAPartIsWritten_IsRefused()
    {
        IProgramStage program = Mir.Program("P", "name");

        Assert.Throws<InvalidOperationException>(() => program.Component("C.1", "one", _ => program.Component("C.2", "two", _ => { })));
        Assert.Throws<InvalidOperationException>(() => program.Component("C.1", "one", _ => program.Build()));
        Assert.Empty(program.ToDraft().Objectives);
    }

    [Fact]
    public void ExceptionOfTheAuthorsOwn_ComesThrough() => Assert.Throws<FormatException>(() =>
        Mir.Program("P", "name").Component("C.1", "one", _ => throw new FormatException()));

    [Fact]
    public void AmendedSchedule_WithoutASchedule_IsRefused() => Mir.Program("P", "name").Goal("goal", goal => goal.Indicator("I", sheet =>
        Assert.Throws<InvalidOperationException>(() => sheet.AmendedSchedule("letter", 1))));

    [Fact]
    public void Schedule_OnAGridLongerThanAYear_IsRefused() => Mir.Program("P", "name").Goal("goal", goal => goal.Indicator("I", sheet =>
        Assert.Throws<ArgumentOutOfRangeException>(() => sheet.Schedule(Frequency.Biennial, ScheduleStyle.Instalments, 1))));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Decimals_OutOfRange_AreRefused(int decimals) => Mir.Program("P", "name").Goal("goal", goal => goal.Indicator("I", sheet =>
        Assert.Throws<ArgumentOutOfRangeException>(() => sheet.Decimals(decimals))));
}
