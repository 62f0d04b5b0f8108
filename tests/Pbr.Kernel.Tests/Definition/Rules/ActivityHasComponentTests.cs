using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class ActivityHasComponentTests
{
    [Fact]
    public void PublishedActivityOfAComponentThatIsNotThere_IsReported() =>
        Found.Only(Drafts.Program(Drafts.Component("C8"), Drafts.Activity("C8A1"), Drafts.Activity("C9A1")))
            .Is(1004, Severity.Warning, "C9A1")
            .Says(
                "La actividad 'C9A1' pertenece al componente 9, que no está declarado. Declare el componente o corrija el código.",
                "The activity 'C9A1' belongs to component 9, which is not declared. Declare the component or correct the code.")
            .Mends();

    [Fact]
    public void ActivityInsideAnotherComponent_IsReportedWithIt()
    {
        Finding finding = Found.Only(Drafts.Program(Drafts.Component("C.5", Drafts.Activity("A.4.1."))))
            .Is(1004, Severity.Warning, "A.4.1.")
            .Says(
                "La actividad 'A.4.1.' está dentro del componente 'C.5', pero su código nombra el componente 4. Declare el componente o corrija el código.",
                "The activity 'A.4.1.' stands inside component 'C.5', but its code names component 4. Declare the component or correct the code.");
        Assert.Equal("C.5", Assert.Single(finding.RelatedPlaces).Quote);
    }

    [Fact]
    public void LooseActivityThatNamesNoComponent_IsReported() =>
        Found.Only(Drafts.Program(Drafts.Component("C1"), Drafts.Activity("7"))).Is(1004, Severity.Warning, "7");

    [Theory]
    [InlineData("C. 2.", "A.2.1")]
    [InlineData("C2", "C2A1")]
    [InlineData("Componente 2", "Actividad 2.1")]
    public void ActivityOfItsComponent_IsSilentHoweverTheCodesAreWritten(string component, string activity)
    {
        Assert.Equal("", Found.Ids(Drafts.Program(Drafts.Component(component), Drafts.Activity(activity))));
        Assert.Equal("", Found.Ids(Drafts.Program(Drafts.Component(component, Drafts.Activity(activity)))));
    }

    [Fact]
    public void PlanWithoutComponents_MayNumberItsActivities() =>
        Assert.Equal("", Found.Ids(Drafts.Program(Drafts.Activity("1"), Drafts.Activity("2"))));

    [Fact]
    public void ActivityWithoutAKnownCode_IsSilent()
    {
        ObjectiveDraft unknown = Drafts.Activity(null) with { Code = Drafts.UnknownText(DraftField.Code) };
        Assert.Equal("", Found.Ids(Drafts.Program(Drafts.Component("C1"), Drafts.Activity(null), unknown)));
        Assert.Equal("", Found.Ids(Drafts.Program(Drafts.Component("C1", Drafts.Activity("Única")))));
    }

    [Fact]
    public void ComponentThatMayBeElsewhere_IsNotMissed()
    {
        ProgramDraft program = Drafts.Program(Drafts.Component("C8"), Drafts.Activity("C9A1"));
        Assert.Equal("", Found.Ids(program with { Objectives = program.Objectives.Opened() }));
        ObjectiveDraft unknown = Drafts.Component(null) with { Code = Drafts.UnknownText(DraftField.Code) };
        Assert.Equal("", Found.Ids(program with { Objectives = program.Objectives.Add(unknown) }));
        Assert.Equal("", Found.Ids(program with { Objectives = program.Objectives.Add(Drafts.Component(null)) }));
    }

    [Fact]
    public void OpenProgramme_StillReportsWhatStandsInTheWrongComponent()
    {
        ProgramDraft program = Drafts.Program(Drafts.Component("C.5", Drafts.Activity("A.4.1")));
        Assert.Equal("PBR1004", Found.Ids(program with { Objectives = program.Objectives.Opened() }));
    }

    [Theory]
    [InlineData("C.5", "A.4.1.", "A.5.1.")]
    [InlineData("C5", "C4A1", "C5A1")]
    [InlineData("Componente 5", "Actividad 4.1", "Actividad 5.1")]
    public void ActivityInsideAnotherComponent_IsOfferedItsCode(string component, string activity, string mended) =>
        Found.Only(Drafts.Program(Drafts.Component(component, Drafts.Activity(activity)))).Mends((RepairKind.Replace, activity, mended));

    [Fact]
    public void ActivityInsideAnotherComponent_IsOfferedTheNextFreeCode() =>
        Found.Only(Drafts.Program(Drafts.Component("C5", Drafts.Activity("C5A1"), Drafts.Activity("C5A2"), Drafts.Activity("C4A1"))))
            .Mends((RepairKind.Replace, "C4A1", "C5A3"));

    [Fact]
    public void ActivityBesideOneFreeNeighbour_IsOfferedItsCode() =>
        Found.Only(Drafts.Program(Drafts.Component("C1", Drafts.Activity("C1A1")), Drafts.Component("C2"), Drafts.Activity("C3A1")))
            .Mends((RepairKind.Replace, "C3A1", "C2A1"));

    [Fact]
    public void ActivityBetweenTwoNeighbours_IsOfferedBoth()
    {
        Finding finding = Found.Only(Drafts.Program(Drafts.Component("C10"), Drafts.Component("C12"), Drafts.Component("C13"), Drafts.Activity("C11A1")));
        Assert.Equal(["C10A1", "C12A1"], finding.Mends((RepairKind.Replace, "C11A1", "C10A1"), (RepairKind.Replace, "C11A1", "C12A1")).Repairs.SelectMany(one => one.Edits).Select(one => one.Text));
        Assert.All(finding.Repairs, repair => Assert.True(repair.IsGuess));
    }

    [Theory]
    [InlineData("C1", "A1C1")]
    [InlineData("A", "A.1")]
    [InlineData("B", "B.1")]
    [InlineData("Componente II", "Actividad II.1")]
    [InlineData("1", "1.1")]
    [InlineData("C.1", "A.1.1.1")]
    public void OtherNotations_NameTheirComponentToo(string component, string activity) =>
        Assert.Equal("", Found.Ids(Drafts.Program(Drafts.Component(component), Drafts.Activity(activity))));

    [Fact]
    public void ManyActivities_AreAllJudged()
    {
        ObjectiveDraft[] loose = Enumerable.Range(1, 1_000).Select(number => Drafts.Activity($"A.9.{number}")).ToArray();
        Assert.Equal(1_000, RuleBook.Check(Drafts.Program([Drafts.Component("C1"), .. loose])).Count(one => one.Rule.Number == 1004));
    }
}
