using System.Globalization;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4004: the baseline has a year, before the target's fiscal year.</summary>
internal sealed class BaselineHasYear : ProgramRule
{
    private static readonly Bilingual GiveYear = new("Diga el año en que se midió", "Give the year in which it was measured");
    private static readonly Bilingual TakeEarlier = new("Use un año ya medido o corrija el ejercicio", "Take a year that was measured already or correct the fiscal year");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4004,
        Severity.Warning,
        new("La línea base tiene un año, anterior al de la meta", "The baseline has a year, before the target's"),
        new("La línea base {0}. {1}.", "The baseline {0}. {1}."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (SheetFacts sheet in program.Sheets)
        {
            IndicatorDraft draft = sheet.Indicator.Draft;
            if (draft.Baseline is not { } baseline) { continue; }
            if (baseline.Year.IsMissing && draft.IsComplete && baseline.Value.TryGet(out decimal value))
            {
                string number = value.ToString(CultureInfo.InvariantCulture);
                sink.About(sheet.Subject).Report(Info, baseline.Value.Place(), new Bilingual($"{number} no dice de qué año es", $"{number} does not say of which year it is"), GiveYear);
            }
            else if (baseline.Year.TryGet(out int year) && program.Draft.FiscalYear.TryGet(out int fiscalYear) && year >= fiscalYear)
            {
                string ours = year.ToString(CultureInfo.InvariantCulture);
                string theirs = fiscalYear.ToString(CultureInfo.InvariantCulture);
                sink.About(sheet.Subject).Report(
                    Info,
                    baseline.Year.Place(),
                    new Bilingual($"es de {ours} y la meta del ejercicio {theirs}", $"is of {ours} and the target of the fiscal year {theirs}"),
                    TakeEarlier);
            }
        }
    }
}
