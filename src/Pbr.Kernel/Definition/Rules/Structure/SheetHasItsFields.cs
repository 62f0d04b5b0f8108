using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1021: a sheet has its required fields.</summary>
/// <remarks>
/// A row of a plan or of a report names an activity, its target and its unit, and is no sheet. What only sheets and matrices say tells them
/// apart: type, dimension, direction, baseline, definition. A field that every sheet lacks is a column that the form lacks: it is told once.
/// </remarks>
internal sealed class SheetHasItsFields : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1021,
        Severity.Warning,
        new("La ficha tiene sus campos obligatorios", "A sheet has its required fields"),
        new(
            "{0} falta: {1}. {2}, o elija un perfil que no lo pida.",
            "{0}: {1}. {2}, or choose a profile that does not ask for it."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        List<SheetFacts> sheets = program.Sheets.Where(sheet => sheet.Indicator.Draft is { IsComplete: true } draft && IsSheet(draft) && PlaceOf(draft) is not null).ToList();
        List<List<SheetField>> missing = sheets.Select(sheet => Missing(sheet.Indicator)).ToList();
        HashSet<SheetField> shared = new(missing.Count >= Absence.LeastOfAll ? missing[0] : new List<SheetField>());
        foreach (List<SheetField> fields in missing) { shared.IntersectWith(fields); }
        if (shared.Count > 0) { ReportShared(program, sheets, shared, sink); }
        for (int i = 0; i < sheets.Count; i++)
        {
            List<SheetField> own = missing[i].Where(field => !shared.Contains(field)).ToList();
            IndicatorDraft draft = sheets[i].Indicator.Draft;
            if (own.Count == 0 || PlaceOf(draft) is not { } place) { continue; }
            string name = NameOf(draft);
            Bilingual lacks = new($"A la ficha{name} le", $"The sheet{name} lacks");
            sink.About(sheets[i].Subject).Report(Info, place, lacks, Names(own), new Bilingual("Complétela", "Fill it in"));
        }
    }

    private void ReportShared(ProgramFacts program, List<SheetFacts> sheets, HashSet<SheetField> shared, FindingSink sink)
    {
        ImmutableArray<Place> places = sheets.Select(sheet => PlaceOf(sheet.Indicator.Draft)!.Value).ToImmutableArray();
        string count = sheets.Count.ToString(CultureInfo.InvariantCulture);
        Bilingual lack = new($"A las {count} fichas les", $"All {count} sheets lack");
        sink.Report(
            Info,
            Info.DefaultSeverity,
            program.Place ?? places[0],
            new object[] { lack, Names(shared), new Bilingual("Complételas", "Fill them in") },
            places);
    }

    private static List<SheetField> Missing(IndicatorFacts indicator) =>
        indicator.Profile.RequiredFields.Where(field => IsMissing(field, indicator.Draft) && !IsToldElsewhere(field, indicator)).ToList();

    private static Bilingual Names(IEnumerable<SheetField> fields)
    {
        Bilingual names = Terms.Of(Terms.Fields, fields);
        return new Bilingual(names.Spanish.Replace(" o ", " y "), names.English.Replace(" or ", " and "));
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
