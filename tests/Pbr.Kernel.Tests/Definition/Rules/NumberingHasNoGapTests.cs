using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class NumberingHasNoGapTests
{
    [Fact]
    public void PublishedGap_IsReportedAtTheCodeAfterIt() =>
        Found.Only(Components("C1", "C3", "C4", "C5"))
            .Is(1005, Severity.Warning, "C3")
            .Says(
                "El código 'C3' sigue a 'C1', y falta el número 2. Declare lo que falta o numere sin huecos.",
                "The code 'C3' comes after 'C1', and number 2 is missing. Declare what is missing or number without gaps.")
            .Mends();

    [Fact]
    public void ProgrammeInParts_IsSilent()
    {
        ProgramDraft program = Components("C1", "C3", "C4");
        Assert.Equal("", Found.Ids(program with { Objectives = program.Objectives.Opened() }));
    }

    [Fact]
    public void RepeatedCode_IsTheOtherRulesAlone() => Assert.Equal("PBR1006", Found.Ids(Components("C1", "C2", "C2", "C4")));

    [Fact]
    public void ActivityUnderTheWrongComponent_IsTheOtherRulesAlone() => Assert.Equal(
        "PBR1004", Found.Ids(Drafts.Program(Drafts.Component("C5", Drafts.Activity("A.5.1"), Drafts.Activity("A.4.2"), Drafts.Activity("A.5.3")))));

    [Fact]
    public void ComponentThatOnlyAnActivityNames_IsTheOtherRulesAlone() => Assert.Equal(
        "PBR1004", Found.Ids(Drafts.Program(Drafts.Component("C1"), Drafts.Component("C3"), Drafts.Component("C4"), Drafts.Activity("C2A1"))));

    [Theory]
    [InlineData("C3 C4")]
    [InlineData("C10 C20 C30")]
    [InlineData("C101 C202")]
    [InlineData("C.2 C1 C3")]
    [InlineData("A B D")]
    [InlineData("C.I C.II C.IV")]
    public void OtherWaysToNumber_AreSilent(string codes) => Assert.Equal("", Found.Ids(Components(codes.Split(' '))));

    [Fact]
    public void LongProgramme_IsSilentAndQuick() =>
        Assert.Equal("", Found.Ids(Components(Enumerable.Range(1, 3_000).Select(number => $"C{number}").ToArray())));

    private static ProgramDraft Components(params string[] codes) => Drafts.Program(codes.Select(code => Drafts.Component(code)).ToArray());
}
