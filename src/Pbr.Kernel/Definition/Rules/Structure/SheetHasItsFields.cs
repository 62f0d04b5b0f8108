using System.Collections.Generic;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1021: a sheet has its required fields.</summary>
/// <remarks>
/// A row of a plan or of a report names an activity, its target and its unit, and is no sheet. What only sheets and matrices say tells them
/// apart: type, dimension, direction, baseline, definition.
/// </remarks>
internal sealed class SheetHasItsFields : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1021,
        Severity.Warning,
        new("La ficha tiene sus campos obligatorios", "A sheet has its required fields"),
        new(
            "A la ficha{0} le falta: {1}. Complétela, o elija un perfil que no lo pida.",
            "The sheet{0} lacks: {1}. Fill it in, or choose a profile that does not ask for it."));

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        IndicatorDraft draft = indicator.Draft;
        if (!draft.IsComplete || !IsSheet(draft) || PlaceOf(draft) is not { } place) { return; }
        List<SheetField> missing = new();
        foreach (SheetField field in indicator.Profile.RequiredFields)
        {
            if (IsMissing(field, draft) && !IsToldElsewhere(field, indicator)) { missing.Add(field); }
        }

        if (missing.Count == 0) { return; }
        Bilingual names = Terms.Of(Terms.Fields, missing);
        sink.Report(Info, place, NameOf(draft), new Bilingual(names.Spanish.Replace(" o ", " y "), names.English.Replace(" or ", " and ")));
    }

    private static bool IsSheet(IndicatorDraft draft) =>
        !draft.Type.IsMissing || draft.Dimensions.Count > 0 || !draft.Direction.IsMissing || !draft.Definition.IsMissing || draft.Baseline is not null;

    private static bool IsMissing(SheetField field, IndicatorDraft draft) => field switch
    {
        SheetField.Definition => draft.Definition.IsMissing,
        SheetField.Type => draft.Type.IsMissing,
        SheetField.Dimension => draft.Dimensions.Count == 0 && draft.Dimensions.IsComplete,
        SheetField.Direction => draft.Direction.IsMissing,
        SheetField.Frequency => draft.Frequency.IsMissing,
        SheetField.Method => draft.Formula.IsMissing && draft.ExternalMethod.IsMissing,
        SheetField.Unit => draft.Unit.IsMissing,
        SheetField.Baseline => draft.Baseline is null or { Value.IsMissing: true, Unavailable.IsMissing: true },
        SheetField.Target => draft.Targets.IsComplete && LacksTarget(draft),
        _ => draft.TrafficLight is null,
    };

    private static bool LacksTarget(IndicatorDraft draft)
    {
        foreach (TargetDraft target in draft.Targets)
        {
            if (!target.Value.IsMissing) { return false; }
        }

        return true;
    }

    /// <summary>A percentage without a method lacks its numerator and denominator, and PBR2017 says so.</summary>
    private static bool IsToldElsewhere(SheetField field, IndicatorFacts indicator) => field == SheetField.Method && indicator.IsPercentage;

    private static Place? PlaceOf(IndicatorDraft draft) =>
        draft.Code.IsKnown ? draft.Code.Place() : draft.Name.IsKnown ? draft.Name.Place() : draft.Element is null ? null : new Place(draft.Element);

    private static string NameOf(IndicatorDraft draft) =>
        draft.Code.TryGet(out string code) ? " '" + code.Trim() + "'" : draft.Name.TryGet(out string name) ? " '" + name.Trim() + "'" : "";
}
