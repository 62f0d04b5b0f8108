using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class AlignmentRulesTests
{
    private static readonly string[] Suffixes = [.. Enumerable.Range(1, 30).Select(number => $"{number}"), .. "abcdefgh".Select(letter => $"{letter}")];

    [Fact]
    public void SustainableGoals_Are17With169Targets()
    {
        Assert.Equal(17, Enumerable.Range(0, 40).Count(goal => Fires(7001, "ODS", $"{goal}") == 0));
        IEnumerable<string> targets = Enumerable.Range(1, 17).SelectMany(goal => Suffixes.Select(suffix => $"{goal}.{suffix}"));
        Assert.Equal(169, targets.Count(target => Fires(7001, "ODS meta", target) == 0));
    }

    [Fact]
    public void FunctionalClassification_Has4Finalities28FunctionsAnd111Subfunctions()
    {
        int[] digits = Enumerable.Range(0, 15).ToArray();
        Assert.Equal(4, digits.Count(one => Fires(7002, "Finalidad", $"{one}") == 0));
        Assert.Equal(28, digits.SelectMany(_ => digits, (one, two) => $"{one}.{two}").Count(code => Fires(7002, "Función", code) == 0));
        IEnumerable<string> subfunctions = digits.SelectMany(_ => digits, (one, two) => $"{one}.{two}").SelectMany(_ => digits, (parent, three) => $"{parent}.{three}");
        Assert.Equal(111, subfunctions.Count(code => Fires(7002, "Subfunción", code) == 0));
    }

    [Theory]
    [InlineData("ODS 16")]
    [InlineData("Meta 16.A")]
    [InlineData("16.6.2")]
    [InlineData("16,6")]
    [InlineData("Objetivo XVI")]
    [InlineData("")]
    [InlineData("n/a")]
    [InlineData("16.6 bis")]
    public void SustainableCodeThatExistsOrCannotBeRead_IsSilent(string code) => Assert.Equal(0, Fires(7001, "Objetivos de Desarrollo Sostenible", code));

    [Fact]
    public void MissingTarget_IsReportedAtItsCharacters() =>
        Assert.Single(Found.Of(7001, Program(Alignment("ODS meta", "Meta 13.c", "Clima"))))
            .Is(7001, Severity.Warning, "13.c")
            .Says(
                "De los ODS, '13.c' no es una meta del objetivo 13. Corrija el código.",
                "Of the SDG, '13.c' is no target of goal 13. Correct the code.");

    [Fact]
    public void UnknownCode_MayBeTheParent()
    {
        AlignmentDraft child = Alignment("PMD acción", "1.2.H.2", "Crear mecanismos");
        AlignmentDraft other = Alignment("PMD objetivo", "1.2.B", "Incentivar las políticas");
        AlignmentDraft unknown = other with { Code = Drafts.UnknownText(DraftField.Alignment) };
        Assert.Single(Found.Of(7003, Program(other, child)));
        Assert.Empty(Found.Of(7003, Program(other, child, unknown)));
        ProgramDraft program = Program(other, child);
        Assert.Empty(Found.Of(7003, program with { Alignments = program.Alignments.Opened() }));
    }

    [Fact]
    public void PlanThatIsDeclared_GivesTheTextOfItsCodes()
    {
        PlanDraft plan = new()
        {
            CitedAs = Drafts.Text(DraftField.Name, "PMD"),
            Elements = Drafts.List(new PlanElementDraft
            {
                Code = Drafts.Text(DraftField.Code, "3"),
                Text = Drafts.Text(DraftField.Name, "Gobierno Abierto, Moderno y Eficaz"),
                Elements = Drafts.List(new PlanElementDraft { Code = Drafts.Text(DraftField.Code, "3.2"), Text = Drafts.Text(DraftField.Name, "Ejercer con eficacia los recursos") }),
            }),
        };
        ProgramDraft program = Program(Alignment("PMD eje", "3", "GOBIERNO ABIERTO, MODERNO Y EFICAZ."), Alignment("PMD objetivo", "3.2", "Gobernanza Metropolitana"));

        Finding finding = Assert.Single(Found.Of(7004, program with { Plans = Drafts.List(plan) })).Is(7004, Severity.Information, "Gobernanza Metropolitana");
        Assert.Equal("Ejercer con eficacia los recursos", Assert.Single(finding.RelatedPlaces).Quote);
        Assert.Empty(Found.Of(7004, program));
    }

    private static int Fires(int rule, string catalogue, string code) => Found.Of(rule, Program(Alignment(catalogue, code, "Texto"))).Count;

    private static ProgramDraft Program(params AlignmentDraft[] alignments) => Drafts.Program() with { Alignments = Drafts.List(alignments) };

    private static AlignmentDraft Alignment(string catalogue, string code, string text) => new()
    {
        Catalogue = Drafts.Text(DraftField.Alignment, catalogue),
        Code = Drafts.Text(DraftField.Alignment, code),
        Text = Drafts.Text(DraftField.Alignment, text),
    };
}
