using System.Linq;
using System.Text;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class FormulaIsReadableTests
{
    [Theory]
    [InlineData("PVE = (NVE + NVF / NVF * 100")]
    [InlineData("PVE = NVE / (NVE / NVF * 100")]
    [InlineData("PVE = NVE + NVF) / NVF * 100")]
    [InlineData("PVE = (NVE / ) * 100")]
    [InlineData("PVE = ")]
    [InlineData("DMN= {[(TC, D,T E / TC, D, T EL)*.2] + [(TC, C, F E / T C, C, F G) * .1 ] + [(TM R A, B, A / TSPO) * .3] + [(TAERA / TAERC) * .2] + [(TCE/TCS) * .2)] * 100")]
    public void BrokenFormula_IsAnErrorInItsPlaceAndNothingElse(string formula)
    {
        IndicatorDraft draft = Drafts.Indicator(formula, "PVE", "NVE", "NVF");
        Assert.All(Found.In(draft), finding =>
        {
            Assert.Equal((2001, Severity.Error), (finding.Rule.Number, finding.Severity));
            Assert.Same(draft.Formula.Anchor, finding.Place.Anchor);
            Assert.NotNull(finding.Place.Range);
            Assert.Empty(finding.Repairs);
        });
        Assert.NotEmpty(Found.In(draft));
    }

    [Theory]
    [InlineData("PVE = ((NVE / NVF) * 100", "PVE = ((NVE / NVF) * 100)")]
    [InlineData("((NVE / NVF) x100", "((NVE / NVF) x100)")]
    [InlineData("$PVE = (NVE/NVF * 100$", "$PVE = (NVE/NVF * 100)$")]
    [InlineData("PVE = ((NVE - NVF) / NVF * 100", "PVE = ((NVE - NVF) / NVF * 100)")]
    [InlineData("PVE = (NVE / NVF)) * 100", "PVE = (NVE / NVF) * 100")]
    [InlineData("PVE = NVE / NVF) * 100", "PVE = NVE / NVF * 100")]
    public void OneBracket_IsMended_WhereItsPlaceDoesNotMatter(string formula, string mended)
    {
        IndicatorDraft draft = Drafts.Indicator(formula, "PVE", "NVE", "NVF");
        Repair repair = Assert.Single(Found.Only(draft).Repairs);
        Assert.False(repair.IsGuess);
        Assert.Equal(mended, repair.TextAfter(draft.Formula.Anchor!));
        Assert.DoesNotContain("PBR2001", Found.Ids(Drafts.Indicator(mended, "PVE", "NVE", "NVF")), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Problem_IsToldInBothLanguagesInEveryCulture()
    {
        Finding finding = Found.In(Drafts.Indicator("PVE = (NVE / ) * 100"))[0];
        Bilingual problem = Assert.IsType<Bilingual>(finding.Arguments[0]);
        finding.Says($"La fórmula no se puede leer. {problem.Spanish}", $"The formula cannot be read. {problem.English}");
    }

    [Fact]
    public void MethodInWords_IsInformation() =>
        Found.Only(Drafts.Indicator("Tipo de financiamiento: 1- Público 2-Privado 3-Préstamo informal o recursos propios"))
            .Is(2001, Severity.Information, "Tipo de financiamiento: 1- Público 2-Privado 3-Préstamo informal o recursos propios")
            .Says(
                "La fórmula no se puede leer. Describe el método con palabras, sin operaciones que se puedan calcular; escriba la fórmula o declare el método como externo.",
                "The formula cannot be read. It describes the method in words, with nothing that can be computed; write the formula, or declare the method as external.");

    [Theory]
    [InlineData("$PVE = (NVE/NVF) * 100$")]
    [InlineData("PVE=(NVE/NVF)*100")]
    [InlineData("PVE = [(NVE) / (NVF)] x 100")]
    public void PublishedNotations_AreRead(string formula) => Assert.Equal("", Found.Ids(Drafts.Indicator(formula, "PVE", "NVE", "NVF")));

    [Fact]
    public void MethodOfAnotherBody_IsSilent() =>
        Assert.Equal("", Found.Ids(Drafts.Indicator("La ponderación está definida en el Anexo 1. Diagnóstico PBR-SED: Nota Metodológica que publica la SHCP")));

    [Fact]
    public void MissingOrUnknownFormula_IsSilent()
    {
        Assert.Equal("", Found.Ids(Drafts.Indicator(null, "NVE")));
        Assert.Equal("", Found.Ids(Drafts.Indicator(null, "NVE") with { Formula = Drafts.UnknownText(DraftField.Formula) }));
    }

    [Fact]
    public void HugeFormula_IsRefusedOnceAndInFewWords()
    {
        Finding finding = Found.Only(Drafts.Indicator("T = " + string.Join(" + ", Enumerable.Repeat("A", 1_000_000)), "T", "A"));
        Assert.Equal((2001, Severity.Error), (finding.Rule.Number, finding.Severity));
        Assert.InRange(finding.ToString().Length, 1, 500);
    }

    [Fact]
    public void DeepBrackets_AreRefusedAndNotFollowed()
    {
        string deep = new StringBuilder("X = ").Append('(', 100_000).Append('A').Append(')', 100_000).ToString();
        Assert.All(Found.In(Drafts.Indicator(deep, "X", "A")), finding => Assert.Equal(2001, finding.Rule.Number));
        Assert.NotEmpty(Found.In(Drafts.Indicator(deep, "X", "A")));
    }
}
