using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class WordingRulesTests
{
    [Theory]
    [InlineData(6001)]
    [InlineData(6003)]
    [InlineData(6005)]
    [InlineData(6007)]
    [InlineData(6008)]
    [InlineData(6009)]
    [InlineData(6012)]
    public void RulesOfWording_AreOffByDefault(int rule)
    {
        RuleInfo info = RuleBook.Rules.Single(one => one.Number == rule);
        Assert.Equal((Preset.Strict, Severity.Information), (info.Preset, info.DefaultSeverity));
        Assert.False(RuleOptions.Default.Runs(info));
    }

    [Fact]
    public void ComponentWithoutParticiple_IsReportedWhole()
    {
        Finding finding = Assert.Single(Found.Of(6003, Drafts.Program(Component("Implementación de soluciones tecnológicas."))));
        finding.Is(6003, Severity.Information, "Implementación de soluciones tecnológicas.")
            .Says(
                "El componente 'Implementación de soluciones tecnológicas.' no tiene participio. Escriba el bien o servicio y un participio, como «entregado» o «actualizada».",
                "The component 'Implementación de soluciones tecnológicas.' has no participle. Write the good or service and a participle, such as «entregado» or «actualizada».");
        Assert.Equal("SP03 › C.1", finding.Subject);
    }

    [Theory]
    [InlineData("Software delivered")] // not Spanish
    [InlineData("")]
    [InlineData("C.1 · 2023 —")]
    [InlineData("INFORMACIÓN DE TRANSPARENCIA ACTUALIZADA")]
    [InlineData("Informacio\u0301n de transparencia actualizada")] // decomposed
    public void ComponentThatIsRightOrCannotBeJudged_IsSilent(string text) =>
        Assert.Empty(Found.Of(6003, Drafts.Program(Component(text))));

    [Fact]
    public void UnknownNarrative_IsSilent()
    {
        ObjectiveDraft component = Drafts.Component("C.1") with { NarrativeSummary = Drafts.UnknownText(DraftField.NarrativeSummary) };
        Assert.Empty(Found.Of(6003, Drafts.Program(component)));
    }

    [Theory]
    [InlineData("Apoyo a las escuelas del municipio")]
    [InlineData("Registro de beneficiarios")]
    [InlineData("Entrega de despensas a las familias")]
    [InlineData("Compra de equipo de cómputo")]
    [InlineData("Campaña anual de vacunación")]
    [InlineData("Bacheo de las calles")]
    public void ActivityWithANounOfActionOfTheList_IsSilent(string text)
    {
        ObjectiveDraft activity = Drafts.Activity("A.1.1") with { NarrativeSummary = Drafts.Text(DraftField.NarrativeSummary, text) };
        Assert.Empty(Found.Of(6004, Drafts.Program(Component("Obras terminadas."), activity)));
    }

    [Theory]
    [InlineData("Hogar de ancianos operado")]
    [InlineData("Mujer rural apoyada con crédito")]
    [InlineData("Taller de datos abiertos impartido")]
    public void NounThatEndsLikeAnInfinitive_IsNone(string text) =>
        Assert.Empty(Found.Of(6003, Drafts.Program(Component(text))));

    [Theory]
    [InlineData("Porcentaje de mejora regulatoria en los trámites")]
    [InlineData("Número de mejoras a sistemas de información")]
    [InlineData("Tasa de crecimiento de iniciativas")]
    public void NeutralName_IsSilent(string name) => Assert.Empty(Found.Of(6005, Drafts.Named("I.1.1", name)));

    [Fact]
    public void TargetInTheName_IsReportedAtItsFigure()
    {
        IndicatorDraft indicator = Drafts.Named("I.1.1", "Viviendas con agua al 95 %").Aimed(95);
        Assert.Single(Found.Of(6005, indicator)).Is(6005, Severity.Information, "95");
        Assert.Empty(Found.Of(6005, Drafts.Named("I.1.1", "Viviendas con agua al 95 %").Aimed(90)));
    }

    [Fact]
    public void SheetThatMayGoOn_IsNotSaidToMeasureSomethingElse()
    {
        ObjectiveDraft objective = Component("Información en materia de transparencia actualizada.");
        IndicatorDraft indicator = Drafts.Named("I.1.1");
        Assert.Single(Found.Of(6009, Drafts.Program(objective.With(indicator))));
        Assert.Empty(Found.Of(6009, Drafts.Program(objective.With(indicator with { IsComplete = false }))));
        Assert.Empty(Found.Of(6009, Drafts.Program(objective.With(indicator with { Definition = Drafts.UnknownText(DraftField.DefinitionText) }))));
    }

    [Fact]
    public void HugeText_IsJudgedInTime()
    {
        string text = string.Concat(Enumerable.Repeat("de información ", 20_000));
        Assert.Single(Found.Of(6003, Drafts.Program(Component(text))));
    }

    private static ObjectiveDraft Component(string text) => Drafts.Component("C.1") with { NarrativeSummary = Drafts.Text(DraftField.NarrativeSummary, text) };
}
