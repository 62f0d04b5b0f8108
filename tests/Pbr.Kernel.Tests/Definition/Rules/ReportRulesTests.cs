using System;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Tests.Rules;

/// <summary>What the corpus cannot say of the rules about reports: messages, related places, and silence about what is not known.</summary>
public sealed class ReportRulesTests
{
    [Fact]
    public void OverAchievement_IsToldOnceAtItsHighest() => Assert.Single(Found.Of(5005, Reported(Row([10, 10, 10, 10], [20, 50, 10, 10]))))
        .Is(5005, Severity.Warning, null)
        .Says(
            "De 'C1', trimestre 2, se alcanzó 50 de 10: 500 %, y el renglón no explica por qué pasa de 130 %. Escriba la causa o corrija la cifra.",
            "Of 'C1', quarter 2, 50 of 10 was achieved: 500 %, and the row does not explain why it is beyond 130 %. Write the cause or correct the figure.");

    [Fact]
    public void RowOrMatrixThatIsNotSeenWhole_IsNotJudged()
    {
        ReportRowDraft row = Row([10, 10, 10, 10], [20, 50, 10, 10]);

        Assert.Empty(Found.Of(5005, Reported(row with { IsComplete = false })));
        Assert.Empty(Found.Of(5005, Reported(row with { Explanations = row.Explanations.Opened() })));
        Assert.Empty(Found.Of(5005, Reported(row) with { Objectives = DraftList<ObjectiveDraft>.Empty.Opened() }));
        Assert.Empty(Found.Of(5008, Reported(row with { IsComplete = false })));
    }

    [Fact]
    public void ProfileWithoutALimit_AsksForNoExplanation() => Assert.DoesNotContain(
        RuleBook.Check(Reported(Row([10, 10, 10, 10], [20, 50, 10, 10])), RuleOptions.Default.With(Profile.Coneval)),
        finding => finding.Rule.Number == 5005);

    [Theory]
    [InlineData("Oficio 1 de fecha 7 de noviembre del 2024 respuesta al Oficio 2 de fecha 11 de noviembre del 2024", 1)]
    [InlineData("Oficio 1 de fecha 7 de noviembre del 2024, en contestación a su oficio de 11 de noviembre del 2024", 1)]
    [InlineData("Oficio 1 de fecha 7 de noviembre del 2024, respuesta con oficio 2 de fecha 11 de noviembre del 2024", 0)]
    [InlineData("Oficio 1 de fecha 11 de noviembre del 2024 respuesta al Oficio 2 de fecha 11 de noviembre del 2024", 0)]
    [InlineData("Oficio 1 de fecha 31 de noviembre del 2024 respuesta al Oficio 2 de fecha 31 de diciembre del 2024", 0)]
    public void DatesOfAText_AreReadAsLetterAndReply(string text, int findings) =>
        Assert.Equal(findings, Found.Of(5009, Reported(Proven(text))).Count);

    [Fact]
    public void LetterOfAnotherRow_GivesItsDate()
    {
        EvidenceDraft letter = Piece("Oficio 2") with { Folio = Drafts.Text(DraftField.Letter, "IMP/2/2024"), Date = Drafts.Known(DraftField.Date, new DateTime(2024, 11, 11)) };
        EvidenceDraft reply = Piece("Oficio 1") with { AnswersLetter = Drafts.Text(DraftField.Letter, "IMP/2/2024"), Date = Drafts.Known(DraftField.Date, new DateTime(2024, 11, 7)) };
        ProgramDraft program = Reported(
            Row([1], [1]) with { Code = Drafts.Text(DraftField.Code, "C1"), Evidence = Drafts.List(letter) },
            Row([1], [1]) with { Code = Drafts.Text(DraftField.Code, "C2"), Evidence = Drafts.List(reply) });

        Assert.Single(Assert.Single(Found.Of(5009, program)).RelatedPlaces);
    }

    [Theory]
    [InlineData("Informe del 3er. trimestre 2024 de fecha 29 de septiembre de 2024", 1)]
    [InlineData("Informe del 3er. trimestre 2024 de fecha 30 de septiembre de 2024", 0)]
    [InlineData("Se solicita el informe del tercer trimestre con fecha 2 de septiembre de 2024", 0)]
    [InlineData("Informe del 3er. trimestre 2023 de fecha 2 de mayo de 2024", 0)]
    [InlineData("Informe del 5.º trimestre de fecha 2 de mayo de 2024", 0)]
    [InlineData("", 0)]
    public void AccountOfAQuarter_IsNotOlderThanItsEnd(string text, int findings) => Assert.Equal(findings, Found.Of(5009, Reported(Proven(text))).Count);

    [Fact]
    public void DateThatIsNotKnown_IsNotReadFromTheText() => Assert.Empty(Found.Of(
        5009,
        Reported(Row([1], [1]) with
        {
            Evidence = Drafts.List(Piece("Informe del 4to. trimestre de fecha 2 de diciembre de 2024") with { Date = Drafts.Unknown<DateTime>(DraftField.Date) }),
        })));

    [Fact]
    public void YearThatIsNotKnown_IsNotCompared()
    {
        ProgramDraft program = Reported(Row([1], [1]));
        ReportDraft report = program.Reports[0] with { PeriodText = Drafts.Text(DraftField.Report, "4to. Trimestre 2023") };

        Assert.Single(Found.Of(5011, program with { Reports = Drafts.List(report) }));
        Assert.Empty(Found.Of(5011, program with { Reports = Drafts.List(report with { FiscalYear = Drafts.Unknown<int>(DraftField.FiscalYear) }) }));
    }

    private static ReportRowDraft Proven(string text) => Row([1], [1]) with { Evidence = Drafts.List(Piece(text)) };

    private static EvidenceDraft Piece(string text) => new() { Text = Drafts.Text(DraftField.Evidence, text) };

    private static ReportRowDraft Row(decimal[] programmed, decimal[] achieved) => new()
    {
        Code = Drafts.Text(DraftField.Code, "C1"),
        Programmed = Figures(programmed),
        Achieved = Figures(achieved),
    };

    private static ReportedFiguresDraft Figures(decimal[] values) => new() { Periods = Drafts.List(values.Select(value => Drafts.Known(DraftField.ReportRow, value)).ToArray()) };

    private static ProgramDraft Reported(params ReportRowDraft[] rows) => Drafts.Program() with
    {
        Reports = Drafts.List(new ReportDraft
        {
            FiscalYear = Drafts.Known(DraftField.FiscalYear, 2024),
            Grid = Drafts.Known(DraftField.Report, Frequency.Quarterly),
            Period = Drafts.Known(DraftField.Report, 4),
            Rows = Drafts.List(rows),
        }),
    };
}
