using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

/// <summary>Targets, baselines and what they are judged by: what the corpus cannot say, because a compiler always knows a literal.</summary>
public sealed class TargetRulesTests
{
    private const string Letter = "SPyE/SP/1414/2023";

    [Fact]
    public void UnknownBasis_SilencesWhatDependsOnIt()
    {
        IndicatorDraft draft = Drafts.Lit(">80%", "<=80% & >50%", "<=50%").In("Número").Aimed(87m);
        Assert.Equal("PBR3006", Found.Ids(draft));
        Assert.Equal("", Found.Ids(draft with { TrafficLight = draft.TrafficLight! with { Basis = Drafts.Unknown<LightBasis>(DraftField.TrafficLight) } }));
        Assert.Equal("", Found.Ids(draft with { Unit = Drafts.UnknownText(DraftField.UnitOfMeasure) }));
    }

    [Fact]
    public void MixedScales_NeedADeclaration()
    {
        IndicatorDraft draft = Drafts.Lit(">= 90 % meta", "< 90 & >= 70", "< 70").Aimed(100m);
        Assert.Contains("PBR3006", Found.Ids(draft));
        Assert.Equal("", Found.Ids(Judging(draft, LightBasis.Compliance)));
    }

    [Fact]
    public void TargetInAnAmendedLight_IsJudgedByThatLight()
    {
        IndicatorDraft draft = Drafts.Lit(">= 75", "< 75 & >= 50", "< 50").In("Porcentaje").Aimed(80m).Aimed(90m, Letter);
        TrafficLightDraft amended = Drafts.Lit("> 90", "<= 90 & >= 50", "< 50").TrafficLight! with { Letter = Drafts.Text(DraftField.Letter, Letter) };
        Assert.Empty(Found.Of(3007, draft));
        Assert.Equal("> 90", Assert.Single(Found.Of(3007, draft with { AmendedTrafficLights = Drafts.List(amended) })).Place.Quote);
        Assert.Empty(Found.Of(3007, draft with { AmendedTrafficLights = Drafts.List(amended with { Letter = Drafts.UnknownText(DraftField.Letter) }) }));
    }

    [Fact]
    public void BandsOfALetter_AreReadLikeTheOthers()
    {
        IndicatorDraft draft = Drafts.Lit("> 80", "<= 80 & > 50", "<= 50");
        TrafficLightDraft amended = Drafts.Lit("> 80", "<= 79 & > 50", "<= 50").TrafficLight! with { Letter = Drafts.Text(DraftField.Letter, Letter) };
        Assert.Equal("PBR3003", Found.Ids(draft with { AmendedTrafficLights = Drafts.List(amended) }));
    }

    [Fact]
    public void AmendedDirection_HoldsFromItsLetter()
    {
        IndicatorDraft draft = Based(Going(Direction.Ascending).Aimed(20m).Aimed(5m, Letter), 10m);
        AmendedDirectionDraft amended = new() { Direction = Drafts.Known(DraftField.Direction, Direction.Descending), Letter = Drafts.Text(DraftField.Letter, Letter) };
        Assert.Single(Found.Of(4003, draft));
        Assert.Empty(Found.Of(4003, draft with { AmendedDirections = Drafts.List(amended) }));
        Assert.Single(Found.Of(4008, draft with { AmendedDirections = Drafts.List(amended) }));
    }

    [Theory]
    [InlineData(95, Severity.Warning)]
    [InlineData(100, Severity.Information)]
    public void TargetNotBeyondTheBaseline_IsAskedAboutWhereItIsTheBaseline(int target, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Found.Of(4003, Based(Going(Direction.Ascending).Aimed(target), 100m))).Severity);

    [Fact]
    public void GrowthBelowLastYears_IsAskedAbout()
    {
        IndicatorDraft draft = Based(Drafts.Indicator("T = ((A - B) / B) * 100").Aimed(3m), 5m) with { Direction = Drafts.Known(DraftField.Direction, Direction.Ascending) };
        Assert.Equal(Severity.Information, Assert.Single(Found.Of(4003, draft)).Severity);
    }

    [Fact]
    public void OpenSheet_LacksNothing()
    {
        IndicatorDraft draft = Based(Going(Direction.Descending).Measured(Frequency.Monthly).Aimed(5m), 10m);
        IndicatorDraft noYear = draft with { Baseline = draft.Baseline! with { Year = default } };
        Assert.Single(Found.Of(4008, draft));
        Assert.Empty(Found.Of(4008, draft with { IsComplete = false }));
        Assert.Single(Unscheduled(draft));
        Assert.Empty(Unscheduled(draft with { IsComplete = false }));

        Assert.Single(Found.Of(4004, Drafts.Program(Drafts.Component("C.5").With(noYear))));
        Assert.Empty(Found.Of(4004, Drafts.Program(Drafts.Component("C.5").With(noYear with { IsComplete = false }))));
        Assert.Empty(Found.Of(4004, Drafts.Program(Drafts.Component("C.5").With(draft))));
    }

    private static IEnumerable<Finding> Unscheduled(IndicatorDraft draft) => Found.Of(4013, Drafts.Program(Drafts.Component("C.5").With(draft)));

    [Fact]
    public void LongFulfilment_IsNotDueWithinTheYear()
    {
        IndicatorDraft draft = Drafts.Indicator().Measured(Frequency.Quarterly).Aimed(5m);
        Assert.Single(Unscheduled(draft));
        Assert.Empty(Unscheduled(draft with { FulfilmentPeriod = Drafts.Known(DraftField.FulfilmentPeriod, Frequency.Sexennial) }));
        Assert.Empty(Unscheduled(draft with { Frequency = Drafts.Unknown<Frequency>(DraftField.Frequency) }));
    }

    [Theory]
    [InlineData("Número de Vinculaciones Efectivas", "Sum")]
    [InlineData("Solicitudes recibidas en el periodo", "Sum")]
    [InlineData("Número de Iniciativas Implementadas en el período Anterior", "Constant")]
    [InlineData("Población del municipio", "Last Constant")]
    [InlineData("Promedio de días", "Average")]
    [InlineData("Acciones", "Sum Last")]
    public void Accumulation_IsOfferedByWhatAVariableMeans(string meaning, string candidates)
    {
        IndicatorDraft draft = Drafts.Indicator("P = (A / B) * 100").In("Porcentaje").Aimed(100m).Scheduled(25m, 0m, 0m, 25m, 0m, 0m, 25m, 0m, 0m, 25m, 0m, 0m) with
        {
            Variables = Drafts.List(
                Drafts.Variable("A") with { Meaning = Drafts.Text(DraftField.VariableMeaning, meaning) },
                Drafts.Variable("B") with { Accumulation = Drafts.Known(DraftField.Accumulation, Accumulation.Sum) }),
        };
        Finding finding = Assert.Single(Found.Of(4009, draft));
        Assert.Equal(candidates, string.Join(" ", finding.Repairs.Select(repair => repair.Edits[0].Text.Replace("Accumulation.", "", System.StringComparison.Ordinal))));
    }

    [Fact]
    public void ScaleOfALevel_MayHaveAReason()
    {
        IndicatorDraft eighty = Judging(Drafts.Lit(">= 80%", "< 80% & > 50%", "<= 50%"), LightBasis.Compliance);
        IndicatorDraft ninety = Judging(Drafts.Lit(">= 90%", "< 90% & > 50%", "<= 50%"), LightBasis.Compliance);
        ProgramDraft program = Drafts.Program(Drafts.Component("C.1").With(eighty), Drafts.Component("C.2").With(eighty), Drafts.Component("C.3").With(ninety));
        Assert.Equal(">= 90%", Assert.Single(Found.Of(3008, program)).Place.Quote);
        IndicatorDraft reasoned = ninety with { TrafficLight = ninety.TrafficLight! with { Reason = Drafts.Text(DraftField.TrafficLight, "Norma federal") } };
        Assert.Empty(Found.Of(3008, Drafts.Program(Drafts.Component("C.1").With(eighty), Drafts.Component("C.2").With(eighty), Drafts.Component("C.3").With(reasoned))));
    }

    private static IndicatorDraft Going(Direction direction) => Drafts.Indicator() with { Direction = Drafts.Known(DraftField.Direction, direction) };

    private static IndicatorDraft Judging(IndicatorDraft draft, LightBasis basis) =>
        draft with { TrafficLight = draft.TrafficLight! with { Basis = Drafts.Known(DraftField.TrafficLight, basis) } };

    private static IndicatorDraft Based(IndicatorDraft draft, decimal value) =>
        draft with { Baseline = new BaselineDraft { Value = Drafts.Known(DraftField.Baseline, value), Year = Drafts.Known(DraftField.Baseline, 2022) } };
}
