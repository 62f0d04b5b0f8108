using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class LeftHandNameIsResultTests
{
    [Fact]
    public void PublishedResultUnderAnotherName_IsReported() =>
        Found.Only(Drafts.Indicator("PVNA=(VNA/TV)*100", "PVND", "VNA", "TV"))
            .Is(2004, Severity.Warning, "PVNA")
            .Says(
                "La fórmula calcula 'PVNA', mientras que 'PVND' está declarada y no se usa. Escriba el mismo nombre en ambos lugares.",
                "The formula computes 'PVNA', while 'PVND' is declared and not used. Write one name in both places.")
            .Mends((RepairKind.Replace, "PVNA", "PVND"), (RepairKind.Replace, "PVND", "PVNA"));

    [Fact]
    public void DeclaredResultUnderAnUnlikeName_IsReported()
    {
        IndicatorDraft draft = Drafts.Indicator("ABC = (VNA / TV) * 100") with
        {
            Variables = Drafts.List(Drafts.Variable("XYZW", VariableRole.Result), Drafts.Variable("VNA"), Drafts.Variable("TV")),
        };
        Found.Only(draft).Is(2004, Severity.Warning, "ABC").Mends((RepairKind.Replace, "ABC", "XYZW"), (RepairKind.Replace, "XYZW", "ABC"));
    }

    [Fact]
    public void ResultOnBothSides_IsReportedOnTheRight()
    {
        Finding finding = Found.Only(Drafts.Indicator("PVE = (PVE / NVF) * 100", "PVE", "NVF"))
            .Is(2004, Severity.Warning, "PVE")
            .Says(
                "La fórmula calcula 'PVE', pero también la usa del lado derecho. Dé al resultado un nombre propio o corrija el dato de la derecha.",
                "The formula computes 'PVE', but also uses it on the right-hand side. Give the result a name of its own, or correct the name on the right.")
            .Mends();
        Assert.Equal(7, finding.Place.Range!.Value.Start);
    }

    [Fact]
    public void ResultOnBothSides_NeedsNoDeclarationsToBeSeen()
    {
        IndicatorDraft draft = Drafts.Indicator("PVE = (PVE / NVF) * 100", "PVE", "NVF");
        Assert.Equal("PBR2004", Found.Ids(draft with { Variables = draft.Variables.Opened() }));
    }

    [Theory]
    [InlineData("PVE = (NVE/NVF) * 100", "PVE", "NVE", "NVF")]
    [InlineData("PVE = (NVE/NVF) * 100", "NVE", "NVF")]
    [InlineData("(NVE/NVF) * 100", "PVE", "NVE", "NVF")]
    public void ResultDeclaredOrNotMentioned_IsSilent(string formula, params string[] symbols) => Assert.Equal("", Found.Ids(Drafts.Indicator(formula, symbols)));

    [Fact]
    public void PhraseOnTheLeft_IsSilent() =>
        Assert.Equal("", Found.Ids(Drafts.Indicator("Porcentaje de viviendas en renta = (viviendas rentadas / total de viviendas) * 100")));

    [Fact]
    public void SheetThatIsNotAllSeen_IsSilent()
    {
        IndicatorDraft draft = Drafts.Indicator("PVNA=(VNA/TV)*100", "PVND", "VNA", "TV");
        Assert.Equal("", Found.Ids(draft with { Variables = draft.Variables.Opened() }));
        Assert.Equal("", Found.Ids(draft with { IsComplete = false }));
        Assert.Equal("", Found.Ids(draft with { Variables = draft.Variables.Add(new VariableDraft { Symbol = Drafts.UnknownText(DraftField.VariableSymbol) }) }));
    }
}
