using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class CodesAreUniqueTests
{
    [Fact]
    public void SecondOfTwoEqualCodes_IsReported()
    {
        Finding finding = Found.Only(Drafts.Program(Drafts.Activity("1"), Drafts.Activity("1")))
            .Is(1006, Severity.Error, "1")
            .Says(
                "El código '1' ya lo tiene otro elemento. Dé a cada uno un código propio.",
                "The code '1' is taken by another element. Give each a code of its own.")
            .Mends();
        Assert.NotSame(finding.Place.Anchor, Assert.Single(finding.RelatedPlaces).Anchor);
    }

    [Fact]
    public void SameCodeWrittenInAnotherWay_IsReportedAsWritten() =>
        Found.Only(Drafts.Program(Drafts.Component("C. 2."), Drafts.Component("C2")))
            .Is(1006, Severity.Error, "C2")
            .Says(
                "El código 'C2' ya lo tiene otro elemento, escrito 'C. 2.'. Dé a cada uno un código propio.",
                "The code 'C2' is taken by another element, written 'C. 2.'. Give each a code of its own.");

    [Theory]
    [InlineData("C1A1", "A.1.1.")]
    [InlineData("Actividad 1.1", "a 1.1")]
    [InlineData("A.01.1", "A.1.1")]
    public void ActivityCodesInTwoNotations_AreOne(string first, string second) =>
        Assert.Equal("PBR1006", Found.Ids(Drafts.Program(Drafts.Component("C1", Drafts.Activity(first), Drafts.Activity(second)))));

    [Fact]
    public void TwoIndicatorsWithOneCode_AreReportedAcrossObjectives() =>
        Assert.Equal("PBR1006", Found.Ids(Drafts.Program(
            Drafts.Component("C.1").With(Drafts.Named("I.1.1")), Drafts.Component("C.2").With(Drafts.Named("I.1.1.")))));

    [Fact]
    public void IndicatorsWithoutACode_AreToldApartByTheirNumber() =>
        Assert.Equal("", Found.Ids(Drafts.Program(
            Drafts.Goal().With(Drafts.Named(null, "Uno"), Drafts.Named(null, "Dos")),
            Drafts.Component("C.1").With(Drafts.Named(null, "Tres"), Drafts.Named(null, "Cuatro")))));

    [Fact]
    public void PublishedCodes_AreUnique() =>
        Assert.Equal("", Found.Ids(Drafts.Program(
            Drafts.Goal(),
            Drafts.Component("C.1.", Drafts.Activity("A.1.1."), Drafts.Activity("A.1.2.")).With(Drafts.Named("I.1.1.")),
            Drafts.Component("C. 2.", Drafts.Activity("A.2.1"), Drafts.Activity("A.2.2.")).With(Drafts.Named("I.2.1.")))));

    [Fact]
    public void IndicatorWithItsObjectivesCode_IsSilent() =>
        Assert.Equal("", Found.Ids(Drafts.Program(Drafts.Component("C.1").With(Drafts.Named("C.1")))));

    [Fact]
    public void OneIndicatorWithoutACode_IsSilent() =>
        Assert.Equal("", Found.Ids(Drafts.Program(Drafts.Component("C.1").With(Drafts.Named(null), Drafts.Named("I.1.2")))));

    [Fact]
    public void CodesThatSayNothing_AreSilent()
    {
        ObjectiveDraft unknown = Drafts.Activity(null) with { Code = Drafts.UnknownText(DraftField.Code) };
        Assert.Equal("", Found.Ids(Drafts.Program(Drafts.Activity(null), Drafts.Activity(null), unknown, unknown, Drafts.Activity(" - "), Drafts.Activity("…"))));
    }

    [Fact]
    public void DottedAndDotlessI_AreOneLetterInEveryCulture()
    {
        using CultureScope scope = new("tr-TR");
        Assert.Equal("PBR1006", Found.Ids(Drafts.Program(Drafts.Component("C.1").With(Drafts.Named("i.1.1"), Drafts.Named("I.1.1")))));
    }

    [Fact]
    public void ManyElements_AreComparedAll()
    {
        ObjectiveDraft[] twice = Enumerable.Range(1, 5_000).SelectMany(number => new[] { Drafts.Component($"C{number}"), Drafts.Component($"C.{number}") }).ToArray();
        Assert.Equal(5_000, RuleBook.Check(Drafts.Program(twice)).Count(one => one.Rule.Number == 1006));
    }
}
