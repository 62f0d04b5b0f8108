using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class SeriesIsDeclaredTests
{
    [Theory]
    [InlineData("NVEDVF= VE1+VE2+...VEn")]
    [InlineData("NVEDVF= VE1+VE2+...VE <sub>n</sub>")]
    public void PublishedSeriesUnderAnotherName_IsOneFindingWithItsOtherHalf(string formula)
    {
        Finding finding = Found.Only(Drafts.Indicator(formula, "NVEDVF", "VEDVF", "n"))
            .Is(2011, Severity.Error, "VE")
            .Says(
                "La serie 'VE' de la fórmula no está declarada, mientras que 'VEDVF' está declarada y no se usa. Escriba el mismo nombre en ambos lugares.",
                "The formula's series 'VE' is not declared, while 'VEDVF' is declared and not used. Write one name in both places.")
            .Mends(
                (RepairKind.Replace, "VE", "VEDVF"), (RepairKind.Replace, "VE", "VEDVF"), (RepairKind.Replace, "VE", "VEDVF"),
                (RepairKind.Replace, "VEDVF", "VE"),
                (RepairKind.DeclareVariable, "VE", "VE"));
        Assert.Equal("VEDVF", Assert.Single(finding.RelatedPlaces).Quote);
    }

    [Fact]
    public void PublishedSeriesWithoutADeclaration_IsReportedBesideItsSharedIndex()
    {
        IndicatorDraft draft = Drafts.Indicator("NSIAIMT= (SIIMT1+SIIMT2+...SIIMTn)+(SAIMT1+SAIMT2+...SAIMTn)", "NSIAIMT", "SAIMT", "n");
        Assert.Equal("PBR2011 PBR2014", Found.Ids(draft));
        Found.In(draft)[0]
            .Is(2011, Severity.Error, "SIIMT")
            .Says(
                "La serie 'SIIMT' de la fórmula no está declarada. Declárela o escriba 'SAIMT'.",
                "The formula's series 'SIIMT' is not declared. Declare it or write 'SAIMT'.")
            .Mends(
                (RepairKind.DeclareVariable, "SIIMT", "SIIMT"),
                (RepairKind.Replace, "SIIMT", "SAIMT"), (RepairKind.Replace, "SIIMT", "SAIMT"), (RepairKind.Replace, "SIIMT", "SAIMT"));
    }

    [Fact]
    public void TermUnderAnotherName_IsReportedAtTheTerm() =>
        Found.Of(2011, Drafts.Indicator("NVF = VF1 + VE2 + ... + VFn", "NVF", "VF", "n")).Single()
            .Is(2011, Severity.Error, "VE")
            .Says(
                "La serie 'VF' de la fórmula tiene un término que se llama 'VE'. Escriba el mismo nombre en todos los términos.",
                "The formula's series 'VF' has a term that is called 'VE'. Write the same name in every term.")
            .Mends((RepairKind.Replace, "VE", "VF"));

    [Fact]
    public void SkippedNumber_IsReportedAtTheIndex() =>
        Found.Only(Drafts.Indicator("NVF = VF2 + VF3 + ... + VFn", "NVF", "VF", "n"))
            .Is(2011, Severity.Error, "2")
            .Says(
                "La serie 'VF' de la fórmula tiene 'VF2' donde se espera 'VF1'. Numere los términos de uno en uno, desde 1.",
                "The formula's series 'VF' has 'VF2' where 'VF1' is expected. Number the terms one by one, from 1.")
            .Mends();

    [Fact]
    public void TermThatStandsApart_IsNoTermOfTheSeries() =>
        Found.Only(Drafts.Indicator("NVF = VF1 + VF3 + ... + VFn", "NVF", "VF", "n")).Is(2011, Severity.Error, "3");

    [Theory]
    [InlineData("NPNM = PNM1 + PNM2 + \\dots + PNMn", "NPNM", "PNM", "n")]
    [InlineData("NCDA= CDA1+CDA2+...CDAn", "NCDA", "CDA", "n")]
    [InlineData("NVF = VF1 + VF2 + \\dots + VF_n", "NVF", "VF", "n")]
    [InlineData("NPR= PR1+PR2+...PRn", "NPR", "PR", "n")]
    [InlineData("NPR= PR1+PR2+...PRn", "NPR", "PRn")]
    [InlineData("NSPICDA= SPICDA1+SPICDA2+...SPICDA <sub>n</sub>", "NSPICDA", "SPICDA", "n")]
    public void PublishedSeries_AreSilent(string formula, params string[] symbols) => Assert.Equal("", Found.Ids(Drafts.Indicator(formula, symbols)));

    [Fact]
    public void DeclarationThatMayBeElsewhere_IsNotMissed()
    {
        IndicatorDraft draft = Drafts.Indicator("NVEDVF= VE1+VE2+...VEn", "NVEDVF");
        Assert.Equal("", Found.Ids(draft with { Variables = draft.Variables.Opened() }));
        Assert.Equal("", Found.Ids(draft with { IsComplete = false }));
    }

    [Fact]
    public void OpenSheet_StillReportsWhatIsWrongInTheFormulaItself()
    {
        IndicatorDraft draft = Drafts.Indicator("NVF = VF1 + VF3 + ... + VFn", "NVF");
        Assert.Equal("PBR2011", Found.Ids(draft with { Variables = draft.Variables.Opened() }));
    }
}
