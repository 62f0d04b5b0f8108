using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2011: a series is declared and its terms agree.</summary>
internal sealed class SeriesIsDeclared : IndicatorRule
{
    private static readonly Bilingual NotDeclared = new("no está declarada", "is not declared");
    private static readonly Bilingual SameName = new("Escriba el mismo nombre en todos los términos", "Write the same name in every term");
    private static readonly Bilingual CountFromOne = new(
        "Numere los términos de uno en uno, desde 1", "Number the terms one by one, from 1");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2011,
        Severity.Error,
        new("Una serie está declarada y sus términos concuerdan", "A series is declared and its terms agree"),
        new("La serie '{0}' de la fórmula {1}. {2}.", "The formula's series '{0}' {1}. {2}."),
        Preset.Minimal);

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Names is { } names)
        {
            foreach (NameSlip slip in names.Slips.Where(slip => slip.Used.Role == NameRole.Series))
            {
                SlipReport.Report(Info, slip, indicator, sink, NotDeclared);
            }
        }

        if (indicator.Formula?.Expression is not { } expression) { return; }
        foreach (SeriesNode series in SeriesFinder.In(expression)) { CheckTerms(series, indicator.Draft.Formula, sink); }
    }

    private void CheckTerms(SeriesNode series, Given<string> formula, FindingSink sink)
    {
        for (int i = 0; i < series.Terms.Length; i++)
        {
            SeriesTerm term = series.Terms[i];
            if (!string.Equals(term.Stem, series.Stem, StringComparison.Ordinal))
            {
                Place place = formula.Place(term.StemRange);
                Bilingual clause = new($"tiene un término que se llama '{term.Stem}'", $"has a term that is called '{term.Stem}'");
                Repair repair = new(new($"Escribir '{series.Stem}' en la fórmula", $"Write '{series.Stem}' in the formula"), RepairEdit.Replace(place, series.Stem));
                sink.Report(Info, Info.DefaultSeverity, place, new object[] { series.Stem, clause, SameName }, repairs: ImmutableArray.Create(repair));
                return;
            }

            bool isLast = i == series.Terms.Length - 1;
            string expected = (i + 1).ToString(CultureInfo.InvariantCulture);
            if (!isLast && IsNumber(term.Index) && term.Index.TrimStart('0') != expected && IsNumber(series.Terms[0].Index))
            {
                Bilingual clause = new(
                    $"tiene '{term.Stem}{term.Index}' donde se espera '{series.Stem}{expected}'",
                    $"has '{term.Stem}{term.Index}' where '{series.Stem}{expected}' is expected");
                sink.Report(Info, formula.Place(term.IndexRange), series.Stem, clause, CountFromOne);
                return;
            }
        }
    }

    private static bool IsNumber(string index) => index.Length > 0 && index.All(c => c is >= '0' and <= '9');
}
