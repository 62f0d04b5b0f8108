using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class DeclaredNameIsUsedTests
{
    [Fact]
    public void NameLeftOver_IsReportedWhereItIsDeclared()
    {
        IndicatorDraft draft = Drafts.Indicator("PSTI = (NSTI / NSTV) * 100", "PSTI", "NSTI", "NSTV", "NSTS");
        Finding finding = Found.Only(draft)
            .Is(2003, Severity.Warning, "NSTS")
            .Says(
                "'NSTS' está declarada, pero la fórmula no la usa. Úsela en la fórmula o quite la declaración.",
                "'NSTS' is declared, but the formula does not use it. Use it in the formula or remove the declaration.")
            .Mends((RepairKind.RemoveVariable, "NSTS", ""));
        Assert.Same(draft.Variables[3].Symbol.Anchor, finding.Place.Anchor);
    }

    [Fact]
    public void SeveralLeftOver_AreReportedInTheOrderDeclared() =>
        Assert.Equal(["AAA", "ZZZ"], Found.In(Drafts.Indicator("P = (A / B) * 100", "P", "AAA", "A", "ZZZ", "B")).Select(finding => finding.Place.Quote));

    [Fact]
    public void OnlyTheFirstName_MayBeAnUnwrittenResult() =>
        Found.Only(Drafts.Indicator("(NII/IS) * 100", "IIM", "NII", "IS", "EXTRA")).Is(2003, Severity.Warning, "EXTRA");

    [Fact]
    public void OtherHalfOfASlip_IsNotReportedAgain()
    {
        Assert.Equal("PBR2002", Found.Ids(Drafts.Indicator("PVE = (NVE/NVF) * 100", "PVE", "NAEG", "NVF")));
        Assert.Equal("PBR2011", Found.Ids(Drafts.Indicator("NVEDVF= VE1+VE2+...VEn", "NVEDVF", "VEDVF", "n")));
        Assert.Equal("PBR2004", Found.Ids(Drafts.Indicator("PVNA=(VNA/TV)*100", "PVND", "VNA", "TV")));
    }

    [Theory]
    [InlineData("NPNM = PNM1 + PNM2 + \\dots + PNMn", "NPNM", "PNM", "n")]
    [InlineData("NPNM = PNM1 + PNM2 + \\dots + PNMn", "NPNM", "PNM1", "PNM2", "PNMn", "n")]
    [InlineData("NPNM = PNM1 + PNM2 + \\dots + PNMn", "NPNM", "PNM", "N")]
    [InlineData("TCI=(NIIA-NIIAA)/NIIAA *100", "TCI", "NIIA", "NIIAA")]
    public void ResultSeriesTermsAndIndex_AreUses(string formula, params string[] symbols) => Assert.Equal("", Found.Ids(Drafts.Indicator(formula, symbols)));

    [Fact]
    public void FormulaInWords_UsesWhatCannotBeTold() =>
        Assert.Equal("", Found.Ids(Drafts.Indicator("(Número de programas ejecutados / total de programas)*100", "NPE", "TP")));

    [Fact]
    public void FormulaThatCannotBeRead_LeavesNothingOver() =>
        Assert.Equal("PBR2001", string.Join(" ", Found.In(Drafts.Indicator("P = (A / ", "P", "A", "B")).Select(finding => finding.Rule.Id).Distinct()));

    [Fact]
    public void NoFormula_LeavesNothingOver() => Assert.Equal("", Found.Ids(Drafts.Indicator(null, "A", "B")));

    [Fact]
    public void SheetThatIsNotAllSeen_IsSilent()
    {
        IndicatorDraft draft = Drafts.Indicator("P = (A / B) * 100", "P", "A", "B", "EXTRA");
        Assert.Equal("", Found.Ids(draft with { IsComplete = false }));
        Assert.Equal("", Found.Ids(draft with { Variables = draft.Variables.Opened() }));
        Assert.Equal("", Found.Ids(draft with { Formula = Drafts.UnknownText(DraftField.Formula) }));
    }
}
