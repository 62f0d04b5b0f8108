using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class SeriesIndexIsOwnTests
{
    [Theory]
    [InlineData("NSPAA = (SSPA1 + SSPA2 + \\dots + SSPAn) + (SAA1 + SAA2 + \\dots + SAA_n)", "SSPA", "SAA", "NSPAA", "SSPA", "SAA", "n")]
    [InlineData("NSAPMTA= (NSAMTA1+NSAMTA2+...NSAMTAn) + (NSPMTA1+NSPMTA2+...NSPMTAn)", "NSAMTA", "NSPMTA", "NSAPMTA", "NSAMTA", "NSPMTA", "n")]
    public void PublishedSeriesThatShareAnIndex_AreReportedAtTheSecond(string formula, string first, string second, params string[] symbols)
    {
        Finding finding = Found.Only(Drafts.Indicator(formula, symbols))
            .Is(2014, Severity.Warning, "n")
            .Says(
                $"El índice 'n' cuenta los términos de '{first}' y también los de '{second}'. Dé a '{second}' un índice propio, por ejemplo 'm'.",
                $"The index 'n' counts the terms of '{first}' and those of '{second}' too. Give '{second}' an index of its own, such as 'm'.")
            .Mends((RepairKind.Replace, "n", "m"));
        Assert.Equal(formula.LastIndexOf('n'), finding.Place.Range!.Value.Start);
        Assert.Equal(formula.IndexOf('n'), Assert.Single(finding.RelatedPlaces).Range!.Value.Start);
    }

    [Fact]
    public void TakenLetters_AreNotProposed()
    {
        IndicatorDraft draft = Drafts.Indicator("T = (A1 + A2 + ... + An) + (B1 + B2 + ... + Bn) + m", "T", "A", "B", "n", "m");
        Assert.Equal("k", Found.Only(draft).Is(2014, Severity.Warning, "n").Repairs[0].Edits[0].Text);
    }

    [Fact]
    public void ThirdSeries_GetsALetterOfItsOwn() =>
        Assert.Equal(["m", "k"], Found.In(Drafts.Indicator("T = (A1+A2+...An)+(B1+B2+...Bn)+(C1+C2+...Cn)", "T", "A", "B", "C", "n")).Select(finding => finding.Repairs[0].Edits[0].Text));

    [Theory]
    [InlineData("T = (A1 + A2 + ... + An) + (B1 + B2 + ... + Bm)", "T", "A", "B", "n", "m")]
    [InlineData("P = (A1 + A2 + ... + An) / (B1 + B2 + ... + Bn) * 100", "P", "A", "B", "n")]
    [InlineData("T = (A1 + A2 + ... + An) - (A1 + A2 + ... + An)", "T", "A", "n")]
    [InlineData("NPNM = PNM1 + PNM2 + \\dots + PNMn", "NPNM", "PNM", "n")]
    public void OwnIndexes_AreSilent(string formula, params string[] symbols) => Assert.Equal("", Found.Ids(Drafts.Indicator(formula, symbols)));

    [Fact]
    public void DeclarationsNotSeen_DoNotMatter()
    {
        IndicatorDraft draft = Drafts.Indicator("T = (A1 + A2 + ... + An) + (B1 + B2 + ... + Bn)");
        Assert.Equal("PBR2014", Found.Ids(draft with { Variables = draft.Variables.Opened() }));
        Assert.Equal("", Found.Ids(draft with { Formula = Drafts.UnknownText(Pbr.Kernel.Text.DraftField.Formula) }));
    }
}
