using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class ZeroDenominatorIsForeseenTests
{
    [Fact]
    public void DenominatorWithABaselineOfZero_IsReportedWhereItDivides()
    {
        IndicatorDraft draft = Sheet("PVE = (NVE / NVF) * 100", Variable("NVE"), Variable("NVF", baseline: 0m));
        Finding finding = Assert.Single(Found.Of(2008, draft))
            .Is(2008, Severity.Warning, "NVF")
            .Says(
                "La fórmula divide entre 'NVF', que vale 0 en su línea base. Diga en la definición qué se informa cuando es cero, o divida entre otra cifra.",
                "The formula divides by 'NVF', which is 0 at its baseline. Say in the definition what is reported when it is zero, or divide by another figure.");
        Assert.Equal(draft.Variables[1].Baseline.Place(), Assert.Single(finding.RelatedPlaces));
    }

    [Fact]
    public void DenominatorWithATargetOfZero_IsReported() =>
        Assert.Single(Found.Of(2008, Sheet("PVE = (NVE / NVF) * 100", Variable("NVE"), Variable("NVF", target: 0m))));

    [Fact]
    public void GrowthFromABaselineOfZero_IsReportedAtThePreviousValue() =>
        Assert.Single(Found.Of(2008, Sheet("TCI = (NIIA - NIIAA) / NIIAA * 100", Variable("NIIA", baseline: 0m), Variable("NIIAA"))))
            .Is(2008, Severity.Warning, "NIIAA");

    [Theory]
    [InlineData("Crecimiento de las iniciativas; si hubo cero, se informa no aplica.")]
    [InlineData("Si el denominador es 0 no se informa.")]
    public void DefinitionThatSaysWhatHappensAtZero_Foresees(string definition) => Assert.Empty(Found.Of(
        2008,
        Sheet("PVE = (NVE / NVF) * 100", Variable("NVE"), Variable("NVF", baseline: 0m)) with { Definition = Drafts.Text(DraftField.DefinitionText, definition) }));

    [Fact]
    public void DefinitionThatIsNotKnown_MayForesee() => Assert.Empty(Found.Of(
        2008,
        Sheet("PVE = (NVE / NVF) * 100", Variable("NVE"), Variable("NVF", baseline: 0m)) with { Definition = Drafts.UnknownText(DraftField.DefinitionText) }));

    [Fact]
    public void OtherFigures_AreNoZeros()
    {
        Assert.Empty(Found.Of(2008, Sheet("PVE = (NVE / NVF) * 100", Variable("NVE", baseline: 0m), Variable("NVF", baseline: 60m))));
        Assert.Empty(Found.Of(2008, Sheet("PVE = (NVE / NVF) * 100", Variable("NVE", baseline: 0m), Variable("NVF"))));
        Assert.Empty(Found.Of(2008, Sheet("TCI = (NIIA - NIIAA) / NIIAA * 100", Variable("NIIA", baseline: 5m), Variable("NIIAA"))));
    }

    private static IndicatorDraft Sheet(string formula, params VariableDraft[] variables) => Drafts.Indicator(formula) with { Variables = Drafts.List(variables) };

    private static VariableDraft Variable(string symbol, decimal? baseline = null, decimal? target = null) => Drafts.Variable(symbol) with
    {
        Baseline = baseline is { } start ? Drafts.Known(DraftField.Baseline, start) : default,
        Target = target is { } end ? Drafts.Known(DraftField.Target, end) : default,
    };
}
