using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4004: the baseline has a year, before the target's fiscal year.</summary>
/// <remarks>Where no baseline has a year the form has no place for it: that is told once.</remarks>
internal sealed class BaselineHasYear : ProgramRule
{
    private static readonly Bilingual GiveYear = new("Diga el año en que se midió", "Give the year in which it was measured");
    private static readonly Bilingual GiveYears = new("Diga de cada una el año en que se midió", "Give for each the year in which it was measured");
    private static readonly Bilingual TakeEarlier = new("Use un año ya medido o corrija el ejercicio", "Take a year that was measured already or correct the fiscal year");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4004,
        Severity.Warning,
        new("La línea base tiene un año, anterior al de la meta", "The baseline has a year, before the target's"),
        new("{0}. {1}.", "{0}. {1}."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        List<SheetFacts> sheets = program.Sheets.Where(sheet => sheet.Indicator.Draft is { IsComplete: true, Baseline.Value.IsKnown: true }).ToList();
        List<SheetFacts> without = sheets.Where(sheet => sheet.Indicator.Draft.Baseline!.Year.IsMissing).ToList();
        if (without.Count == sheets.Count && without.Count >= Absence.LeastOfAll && program.Place is { } whole)
        {
            string count = without.Count.ToString(CultureInfo.InvariantCulture);
            Bilingual none = new($"Ninguna de las {count} líneas base dice de qué año es", $"None of the {count} baselines says of which year it is");
            sink.Report(Info, Info.DefaultSeverity, whole, new object[] { none, GiveYears }, without.Select(PlaceOf).ToImmutableArray());
        }
        else
        {
            foreach (SheetFacts sheet in without)
            {
                string number = sheet.Indicator.Draft.Baseline!.Value.Value.ToString(CultureInfo.InvariantCulture);
                Bilingual fact = new($"La línea base {number} no dice de qué año es", $"The baseline {number} does not say of which year it is");
                sink.About(sheet.Subject).Report(Info, PlaceOf(sheet), fact, GiveYear);
            }
        }

        CheckYears(program, sink);
    }

    private void CheckYears(ProgramFacts program, FindingSink sink)
    {
        if (!program.Draft.FiscalYear.TryGet(out int fiscalYear)) { return; }
        foreach (SheetFacts sheet in program.Sheets)
        {
            if (sheet.Indicator.Draft.Baseline is not { } baseline || !baseline.Year.TryGet(out int year) || year < fiscalYear) { continue; }
            string ours = year.ToString(CultureInfo.InvariantCulture);
            string theirs = fiscalYear.ToString(CultureInfo.InvariantCulture);
            Bilingual fact = new($"La línea base es de {ours} y la meta del ejercicio {theirs}", $"The baseline is of {ours} and the target of the fiscal year {theirs}");
            sink.About(sheet.Subject).Report(Info, baseline.Year.Place(), fact, TakeEarlier);
        }
    }

    private static Place PlaceOf(SheetFacts sheet) => sheet.Indicator.Draft.Baseline!.Value.Place();
}
