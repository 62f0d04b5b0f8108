using System;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Tests.Rules;

/// <summary>What the corpus cannot say of the rules about amendments: messages, and silence about what is not known.</summary>
public sealed class AmendmentRulesTests
{
    private const string Folio = "SPyE/SP/1414/2023";

    [Fact]
    public void ElementThatIsNotListed_IsNamed() => Assert.Single(Found.Of(1016, Amended(elements: "C.1")))
        .Is(1016, Severity.Warning, Folio)
        .Says(
            $"El oficio '{Folio}' cambia 'A.1.1' y no lo enumera. Agregue 'A.1.1' a los elementos del oficio.",
            $"The letter '{Folio}' changes 'A.1.1' and does not list it. Add 'A.1.1' to the elements of the letter.");

    [Fact]
    public void ListThatIsNotSeenWhole_SaysNothing()
    {
        ProgramDraft program = Amended(elements: "C.1");
        AmendmentDraft amendment = program.Amendments[0];

        Assert.Empty(Found.Of(1016, program with { Amendments = Drafts.List(amendment with { Elements = amendment.Elements.Opened() }) }));
        Assert.Empty(Found.Of(1016, program with { Amendments = Drafts.List(amendment with { Letter = Drafts.UnknownText(DraftField.Letter) }) }));
        Assert.DoesNotContain(Found.Of(1016, program with { Amendments = program.Amendments.Opened(), Objectives = program.Objectives.Opened() }), one => one.Place.Quote == "C.1");
    }

    [Fact]
    public void ClosedPeriod_IsTheFirstThatChanged()
    {
        Finding finding = Assert.Single(Found.Of(1020, Scheduled(new DateTime(2023, 10, 1))));

        Assert.Equal(
            $"The letter '{Folio}' is of 2023-10-01 and changes period 1, which was closed, from 25 to 20, and 1 more. Leave what is closed as it was and amend the periods to come.",
            finding.Message(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Single(finding.RelatedPlaces);
    }

    [Theory]
    [InlineData(2023, 1, 31)]
    [InlineData(2022, 12, 31)]
    [InlineData(2023, 3, 31)]
    public void PeriodThatEndsOnTheDayOfTheLetter_IsOpen(int year, int month, int day) =>
        Assert.Empty(Found.Of(1020, Scheduled(new DateTime(year, month, day))));

    [Fact]
    public void DateThatIsNotKnown_ClosesNothing()
    {
        ProgramDraft program = Scheduled(new DateTime(2023, 12, 21));

        Assert.Empty(Found.Of(1020, program with { Amendments = Drafts.List(program.Amendments[0] with { Date = Drafts.Unknown<DateTime>(DraftField.Date) }) }));
        Assert.Empty(Found.Of(1020, program with { FiscalYear = default }));
    }

    private static ProgramDraft Amended(string elements) => Drafts.Program(
        Drafts.Component("C.1", Drafts.Activity("A.1.1").With(Drafts.Named(null).Aimed(87).Aimed(117, Folio))).With(Drafts.Named("I.1.1").Aimed(80).Aimed(90, Folio))) with
    {
        Amendments = Drafts.List(new AmendmentDraft
        {
            Letter = Drafts.Text(DraftField.Letter, Folio),
            Elements = Drafts.List(Drafts.Text(DraftField.Amendment, elements)),
        }),
    };

    private static ProgramDraft Scheduled(DateTime date) => Drafts.Program(Drafts.Component("C.1").With(Drafts.Named("I.1.1").Aimed(100).Aimed(110, Folio)
        .Scheduled(Drafts.Schedule(Frequency.Quarterly, 25, 25, 25, 25))
        .Scheduled(Drafts.Schedule(Frequency.Quarterly, 20, 30, 25, 35).By(Folio)))) with
    {
        FiscalYear = Drafts.Known(DraftField.FiscalYear, 2023),
        Amendments = Drafts.List(new AmendmentDraft { Letter = Drafts.Text(DraftField.Letter, Folio), Date = Drafts.Known(DraftField.Date, date) }),
    };
}
