using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class SheetHasItsFieldsTests
{
    private static readonly IndicatorDraft Full = Drafts.Indicator("A = B + C", "A", "B", "C") with
    {
        Code = Drafts.Text(DraftField.Code, "I.5.1"),
        Type = Drafts.Known(DraftField.IndicatorType, IndicatorType.Management),
        Direction = Drafts.Known(DraftField.Direction, Direction.Ascending),
        Frequency = Drafts.Known(DraftField.Frequency, Frequency.Quarterly),
        Unit = Drafts.Text(DraftField.UnitOfMeasure, "Vinculación"),
        Baseline = new BaselineDraft { Value = Drafts.Known(DraftField.Baseline, 60m) },
        Targets = Drafts.List(new TargetDraft { Value = Drafts.Known(DraftField.Target, 80m) }),
    };

    [Fact]
    public void FullSheet_IsSilent() => Assert.Empty(Found.Of(1021, In(Full)));

    [Fact]
    public void BlankFields_AreOneFindingAtTheCode()
    {
        Finding finding = Assert.Single(Found.Of(1021, In(Full with { Direction = default, Targets = DraftList<TargetDraft>.Empty })));

        finding.Is(1021, Severity.Warning, "I.5.1").Says(
            "A la ficha 'I.5.1' le falta: sentido y meta. Complétela, o elija un perfil que no lo pida.",
            "The sheet 'I.5.1' lacks: direction and target. Fill it in, or choose a profile that does not ask for it.");
    }

    [Fact]
    public void BaselineWithAReason_IsNotMissing() => Assert.Empty(Found.Of(1021, In(Full with
    {
        Baseline = new BaselineDraft { Unavailable = Drafts.Text(DraftField.Baseline, "Indicador de nueva creación") },
    })));

    [Fact]
    public void UnknownField_IsNotMissing() => Assert.Empty(Found.Of(1021, In(Full with { Direction = Drafts.Unknown<Direction>(DraftField.Direction) })));

    [Fact]
    public void SheetThatGoesOnOutOfSight_IsSilent() => Assert.Empty(Found.Of(1021, In(Full with { Direction = default, IsComplete = false })));

    [Fact]
    public void RowOfAPlan_IsSilent() => Assert.Empty(Found.Of(1021, In(Full with { Type = default, Direction = default, Frequency = default, Baseline = null })));

    [Fact]
    public void WhatAllSheetsLack_IsOneFindingOfTheProgramme()
    {
        IndicatorDraft without = Full with { Unit = default };
        Finding finding = Assert.Single(Found.Of(1021, In(without, without with { }, without with { })));

        finding.Is(1021, Severity.Warning, "SP03").Says(
            "A las 3 fichas les falta: unidad de medida. Complételas, o elija un perfil que no lo pida.",
            "All 3 sheets lack: unit. Fill them in, or choose a profile that does not ask for it.");
        Assert.Equal(3, finding.RelatedPlaces.Length);
    }

    [Fact]
    public void WhatTwoSheetsLack_IsTwoFindings() => Assert.Equal(2, Found.Of(1021, In(Full with { Unit = default }, Full with { Unit = default })).Count);

    private static ProgramDraft In(params IndicatorDraft[] sheets) => Drafts.Program(Drafts.Component("C.5").With(sheets));
}
