using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class UsedNameIsDeclaredTests
{
    [Theory]
    [InlineData("PSTI = (NSTI / NSTV) * 100", "NSTV", "NSTS", "PSTI", "NSTI", "NSTS")]
    [InlineData("PDP = (NDIA / NDS) * 100", "NDS", "DS", "PDP", "NDIA", "DS")]
    [InlineData("PVE = (NVE/NVF) * 100", "NVE", "NAEG", "PVE", "NAEG", "NVF")]
    public void PublishedSlip_IsOneFindingWithItsOtherHalf(string formula, string used, string declared, params string[] symbols)
    {
        Finding finding = Found.Only(Drafts.Indicator(formula, symbols))
            .Is(2002, Severity.Error, used)
            .Says(
                $"La fórmula usa '{used}', que no está declarada, mientras que '{declared}' está declarada y no se usa. Escriba el mismo nombre en ambos lugares.",
                $"The formula uses '{used}', which is not declared, while '{declared}' is declared and not used. Write one name in both places.")
            .Mends((RepairKind.Replace, used, declared), (RepairKind.Replace, declared, used), (RepairKind.DeclareVariable, used, used));
        Assert.Equal(formula.IndexOf(used, System.StringComparison.Ordinal), finding.Place.Range!.Value.Start);
        Assert.Equal(declared, Assert.Single(finding.RelatedPlaces).Quote);
    }

    [Fact]
    public void NameWithoutAnyLikeIt_IsToBeDeclared() =>
        Found.Only(Drafts.Indicator("PVE = (NVE / TOTAL) * 100", "PVE", "NVE"))
            .Is(2002, Severity.Error, "TOTAL")
            .Says(
                "La fórmula usa 'TOTAL', que no está declarada. Declárela o corrija el nombre.",
                "The formula uses 'TOTAL', which is not declared. Declare it or correct the name.")
            .Mends((RepairKind.DeclareVariable, "TOTAL", "TOTAL"));

    [Fact]
    public void NameLikeOneThatIsUsed_MayBeMeantForIt() =>
        Found.Only(Drafts.Indicator("TCI=(NIIA-NIIAA)/NIIAAA *100", "TCI", "NIIA", "NIIAA"))
            .Is(2002, Severity.Error, "NIIAAA")
            .Mends(
                (RepairKind.DeclareVariable, "NIIAAA", "NIIAAA"), (RepairKind.Replace, "NIIAAA", "NIIAA"), (RepairKind.Replace, "NIIAAA", "NIIA"));

    [Fact]
    public void Result_IsNotOfferedInThePlaceOfAnInput() =>
        Found.Only(Drafts.Indicator("PVE = (NVE / TOTAL) * 100", "PVE", "TOTAL"))
            .Is(2002, Severity.Error, "NVE")
            .Mends((RepairKind.DeclareVariable, "NVE", "NVE"));

    [Fact]
    public void TwoPartnersEquallyNear_AreBothOfferedAndNoneIsChosen()
    {
        Finding finding = Found.In(Drafts.Indicator("P = (NVE / T) * 100", "P", "NVA", "NVB", "T"))[0].Is(2002, Severity.Error, "NVE");
        Assert.Equal([("NVE", false), ("NVA", true), ("NVB", true)], finding.Repairs.Select(repair => (repair.Edits[0].Text, repair.IsGuess)));
        Assert.Equal("PBR2002 PBR2003 PBR2003", Found.Ids(Drafts.Indicator("P = (NVE / T) * 100", "P", "NVA", "NVB", "T")));
    }

    [Fact]
    public void SeveralMissingNames_AreDeclaredByOneRepair()
    {
        IReadOnlyList<Finding> findings = Found.In(Drafts.Indicator("P = (AAAA / BBBB) * CCCC", "P"));
        Assert.Equal("PBR2002 PBR2002 PBR2002", string.Join(" ", findings.Select(finding => finding.Rule.Id)));
        Assert.All(findings, finding =>
        {
            Repair all = finding.Repairs[1];
            Assert.Equal("Declarar las 3 variables que faltan", all.Title.Spanish);
            Assert.Equal(["AAAA", "BBBB", "CCCC"], all.Edits.Select(edit => edit.Kind == RepairKind.DeclareVariable ? edit.Text : ""));
        });
    }

    [Fact]
    public void NameUsedTwice_IsReportedOnceAtItsFirstPlace()
    {
        Finding finding = Found.Only(Drafts.Indicator("TCI = (NIIA - ZZZ) / ZZZ * 100", "TCI", "NIIA"));
        Assert.Equal(14, finding.Is(2002, Severity.Error, "ZZZ").Place.Range!.Value.Start);
    }

    [Fact]
    public void TwoSlips_AreTwoFindingsInTheOrderOfTheFormula() =>
        Assert.Equal(["NSTV", "NDS"], Found.In(Drafts.Indicator("P = NSTV / NDS * 100", "P", "DS", "NSTS")).Select(finding => finding.Place.Quote));

    [Fact]
    public void NothingDeclared_MakesEveryNameAFinding() => Assert.Equal("PBR2002 PBR2002", Found.Ids(Drafts.Indicator("PVE = (NVE / NVF) * 100")));

    [Fact]
    public void IndexOfAnotherNumberedName_IsNoExcuse() =>
        Found.Only(Drafts.Indicator("(X1 * 20) + (X12 * 80)", "X1")).Is(2002, Severity.Error, "X12");

    [Theory]
    [InlineData("IIM = (NII/IS) * 100", "IIM", "NII", "IS")]
    [InlineData("PSAIL\\_MTA = (NSAIIA / NSR) * 100", "PSAIL_MTA", "NSAIIA", "NSR")]
    [InlineData("(NII/IS) * 100", "IIM", "NII", "IS")]
    [InlineData("(NII/IS) * 100", "NII", "IS")]
    [InlineData("NVF = VF1 + VF2 + \\dots + VF_n", "NVF", "VF", "n")]
    [InlineData("NVF = VF1 + VF2 + VF3", "NVF", "VF")]
    [InlineData("(X1*20) + (X2*10)", "X1", "X2")]
    public void DeclaredNames_AreSilent(string formula, params string[] symbols) => Assert.Equal("", Found.Ids(Drafts.Indicator(formula, symbols)));

    [Theory]
    [InlineData("(Número de programas ejecutados / total de programas municipales establecidos en el PMD)*100")]
    [InlineData("PVRP=(VRP/TV)*100 PVRP: porcentaje de viviendas rentadas o prestadas VRP: viviendas rentadas o prestadas TV: total de viviendas particulares habitadas")]
    public void WordsAndExplainedNames_DeclareThemselves(string formula) => Assert.Equal("", Found.Ids(Drafts.Indicator(formula)));

    [Fact]
    public void DeclarationsThatAreNotAllKnown_AreNotMissed()
    {
        IndicatorDraft draft = Drafts.Indicator("PVE = (NVE/NVF) * 100", "PVE", "NAEG", "NVF");
        Assert.Equal("", Found.Ids(draft with { Variables = draft.Variables.Opened() }));
        Assert.Equal("", Found.Ids(draft with { IsComplete = false }));
        Assert.Equal("", Found.Ids(draft with { Variables = draft.Variables.Add(new VariableDraft { Symbol = Drafts.UnknownText(DraftField.VariableSymbol) }) }));
        Assert.Equal("", Found.Ids(draft with { Variables = draft.Variables.Add(new VariableDraft()) }));
    }

    [Fact]
    public void Case_CountsInEveryCulture()
    {
        using CultureScope scope = new("tr-TR");
        Assert.Equal("", Found.Ids(Drafts.Indicator("IIM = (NII/IS) * 100", "IIM", "NII", "IS")));
        Found.Only(Drafts.Indicator("IIM = (NII/IS) * 100", "IIM", "nii", "IS")).Is(2002, Severity.Error, "NII");
    }

    [Fact]
    public void ThousandsOfNames_AreAllComparedAndNoneIsPaired()
    {
        string formula = "T=" + string.Join("+", Enumerable.Range(0, 5_000).Select(i => Letters(i, 'A')));
        string[] symbols = Enumerable.Range(0, 10_000).Select(i => Letters(i, 'N')).Prepend("T").ToArray();
        var findings = Found.In(Drafts.Indicator(formula, symbols));
        Assert.Equal((5_000, 10_000), (findings.Count(finding => finding.Rule.Number == 2002), findings.Count(finding => finding.Rule.Number == 2003)));
        Assert.All(findings.Take(5_000), finding => Assert.Single(finding.Repairs));
    }

    [Fact]
    public void ThousandsOfDeclaredNames_AreSilent()
    {
        string[] names = Enumerable.Range(0, 5_000).Select(i => Letters(i, 'A')).ToArray();
        Assert.Equal("", Found.Ids(Drafts.Indicator("T=" + string.Join("+", names), [.. names, "T"])));
    }

    /// <summary>Distinct names without digits, so that none is a term of another.</summary>
    private static string Letters(int number, char zero) =>
        string.Concat(number.ToString("D4", CultureInfo.InvariantCulture).Select(digit => (char)(zero + (digit - '0'))));
}
