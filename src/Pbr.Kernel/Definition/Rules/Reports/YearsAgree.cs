using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR5011: the years of text, table and period agree.</summary>
internal sealed class YearsAgree : ProgramRule
{
    /// <summary>Words that two passages must end in alike before their years are compared.</summary>
    private const int FewestShared = 5;

    private const int MostWords = 400;

    private static readonly Bilingual Fiscal = new("el informe es de {0}", "the report is of {0}");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        5011,
        Severity.Warning,
        new("Los años de texto, tabla y periodo concuerdan", "The years of text, table and period agree"),
        new("'{0}' dice {1}, y {2}. Corrija el que esté mal.", "'{0}' says {1}, and {2}. Correct the one that is wrong."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (PlanDraft plan in program.Draft.Plans)
        {
            foreach (PlanElementDraft element in plan.Elements) { CheckPast(plan, element, sink); }
        }

        foreach (ReportDraft report in program.Draft.Reports)
        {
            Given<int> year = report.FiscalYear.IsMissing && report.IsComplete ? program.Draft.FiscalYear : report.FiscalYear;
            if (year.TryGet(out int fiscal))
            {
                CheckHeading(report.Title, fiscal, year, sink);
                CheckHeading(report.PeriodText, fiscal, year, sink);
            }

            CheckPeriod(report, sink);
            foreach (ReportRowDraft row in report.Rows)
            {
                foreach (EvidenceDraft piece in row.Evidence) { CheckEvidence(program, row, piece, sink); }
            }
        }
    }

    /// <summary>A text of a plan about a year that is over, and figures of another year under it.</summary>
    private void CheckPast(PlanDraft plan, PlanElementDraft element, FindingSink sink)
    {
        foreach (PlanElementDraft inner in element.Elements) { CheckPast(plan, inner, sink); }
        if (!element.Text.TryGet(out string text) || !plan.FirstYear.TryGet(out int first)) { return; }
        IReadOnlyList<Word> words = Words.In(text);
        int[] years = Enumerable.Range(0, words.Count).Where(i => TextDates.YearOf(words[i]) is not null).ToArray();
        if (years.Length != 1 || TextDates.YearOf(words[years[0]]) is not { } said || said >= first) { return; }
        List<PlanIndicatorDraft> figures = Measured(element).ToList();
        if (figures.Count == 0 || figures.Any(one => !one.Target.IsMissing || one.Baseline is not { } past || !past.Year.TryGet(out int year) || year == said)) { return; }
        Given<int> dated = figures[0].Baseline!.Year;
        string other = dated.Value.ToString(CultureInfo.InvariantCulture);
        Bilingual fact = figures.Count == 1
            ? new($"su cifra es de {other}", $"its figure is of {other}")
            : new($"sus {figures.Count} cifras son de {other}", $"its {figures.Count} figures are of {other}");
        if (figures.Any(one => one.Baseline!.Year.Value != dated.Value)) { fact = new("ninguna de sus cifras es de ese año", "none of its figures is of that year"); }
        Word named = words[years[0]];
        string passage = TextRange.FromBounds(words[Math.Max(0, years[0] - FewestShared)].Range.Start, named.Range.End).Of(text);
        sink.Report(
            Info, Info.DefaultSeverity, element.Text.Place(named.Range), new object[] { passage, named.Folded, fact }, ImmutableArray.Create(dated.Place()));
    }

    private static IEnumerable<PlanIndicatorDraft> Measured(PlanElementDraft element) => element.Indicators.Concat(element.Elements.SelectMany(Measured));

    /// <summary>A heading that names years, and not the report's.</summary>
    private void CheckHeading(Given<string> heading, int fiscal, Given<int> year, FindingSink sink)
    {
        if (!heading.TryGet(out string text)) { return; }
        List<Word> years = Words.In(text).Where(word => TextDates.YearOf(word) is not null).ToList();
        if (years.Count == 0 || years.Any(word => TextDates.YearOf(word) == fiscal)) { return; }
        string said = fiscal.ToString(CultureInfo.InvariantCulture);
        Bilingual other = new(string.Format(CultureInfo.InvariantCulture, Fiscal.Spanish, said), string.Format(CultureInfo.InvariantCulture, Fiscal.English, said));
        sink.Report(
            Info,
            Info.DefaultSeverity,
            heading.Place(years[0].Range),
            new object[] { text, years[0].Folded, other },
            ImmutableArray.Create(year.Place()));
    }

    /// <summary>A printed quarter that is not the one of the report.</summary>
    private void CheckPeriod(ReportDraft report, FindingSink sink)
    {
        if (!report.PeriodText.TryGet(out string text) || !report.Period.TryGet(out int period) || report.Grid.Or(Frequency.Annual) != Frequency.Quarterly) { return; }
        List<(int Quarter, int? Year, int At)> quarters = TextDates.QuartersOf(Words.In(text));
        if (quarters.Count == 0 || quarters.Any(one => one.Quarter == period)) { return; }
        Bilingual said = Printed.Period(report.Grid, quarters[0].Quarter);
        Bilingual own = Printed.Period(report.Grid, period);
        Bilingual other = new($"el informe es del {own.Spanish}", $"the report is of {own.English}");
        sink.Report(Info, Info.DefaultSeverity, report.PeriodText.Place(), new object[] { text, said, other }, ImmutableArray.Create(report.Period.Place()));
    }

    private void CheckEvidence(ProgramFacts program, ReportRowDraft row, EvidenceDraft piece, FindingSink sink)
    {
        if (piece.Date.TryGet(out DateTime date))
        {
            string dated = date.Year.ToString(CultureInfo.InvariantCulture);
            Bilingual other = new($"su fecha es de {dated}", $"its date is of {dated}");
            if (piece.Folio.TryGet(out string folio) && FolioYear(folio) is { } year && TextDates.YearOf(year) != date.Year)
            {
                sink.Report(Info, Info.DefaultSeverity, piece.Folio.Place(year.Range), new object[] { folio, year.Folded, other }, ImmutableArray.Create(piece.Date.Place()));
                return;
            }
        }

        if (piece.Text.TryGet(out string text) && ReportFacts.IndicatorOf(program, row) is { } indicator) { CheckAgainstSheet(row, piece, text, indicator, sink); }
    }

    /// <summary>A passage of the evidence that stands in the definition too, with another year.</summary>
    private void CheckAgainstSheet(ReportRowDraft row, EvidenceDraft piece, string text, IndicatorDraft indicator, FindingSink sink)
    {
        if (!indicator.Definition.TryGet(out string definition)) { return; }
        IReadOnlyList<Word> words = Words.In(text);
        IReadOnlyList<Word> defined = Words.In(definition);
        if (words.Count > MostWords || defined.Count > MostWords) { return; }
        for (int i = FewestShared; i < words.Count; i++)
        {
            if (TextDates.YearOf(words[i]) is not { } said) { continue; }
            int longest = 0;
            int at = 0;
            for (int j = FewestShared; j < defined.Count; j++)
            {
                if (TextDates.YearOf(defined[j]) is null || Shared(words, i, defined, j) is var shared && shared < Math.Max(longest, FewestShared)) { continue; }

                // Of two passages that are equally alike, the one with the same year is meant.
                if (shared > longest || TextDates.YearOf(defined[j]) == said) { at = j; }
                longest = shared;
            }

            if (longest == 0 || TextDates.YearOf(defined[at]) == said) { continue; }
            TextRange passage = TextRange.FromBounds(defined[at - longest].Range.Start, defined[at].Range.End);
            Bilingual other = new($"la definición, '{passage.Of(definition)}'", $"the definition '{passage.Of(definition)}'");
            string quoted = TextRange.FromBounds(words[i - longest].Range.Start, words[i].Range.End).Of(text);
            sink.Report(
                Info,
                Severity.Information,
                piece.Text.Place(words[i].Range),
                new object[] { Printed.NameOf(row), $"'{quoted}'", other },
                ImmutableArray.Create(indicator.Definition.Place(passage)));
            return;
        }
    }

    /// <summary>How many words before two places are the same.</summary>
    private static int Shared(IReadOnlyList<Word> left, int i, IReadOnlyList<Word> right, int j)
    {
        int shared = 0;
        while (shared < i && shared < j && left[i - shared - 1].Folded == right[j - shared - 1].Folded) { shared++; }
        return shared;
    }

    /// <summary>The year that a folio ends in; null where it ends in none.</summary>
    private static Word? FolioYear(string folio)
    {
        IReadOnlyList<Word> words = Words.In(folio);
        return words.Count > 1 && TextDates.YearOf(words[words.Count - 1]) is not null ? words[words.Count - 1] : null;
    }
}
