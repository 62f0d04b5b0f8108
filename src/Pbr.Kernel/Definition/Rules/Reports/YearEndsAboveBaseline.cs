using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR5007: an ascending indicator does not end the year under its baseline without a word.</summary>
internal sealed class YearEndsAboveBaseline : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        5007,
        Severity.Warning,
        new("Lo ascendente no termina bajo su línea base sin decirlo", "What ascends does not end under its baseline without a word"),
        new(
            "'{0}' es ascendente y termina el año en {1}, bajo su línea base de {2}{3}, y el renglón no dice por qué. Escriba la causa o corrija la cifra.",
            "'{0}' is ascending and ends the year at {1}, under its baseline of {2}{3}, and the row does not say why. Write the cause or correct the figure."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (ReportDraft report in program.Draft.Reports)
        {
            if (!IsOfTheLastPeriod(report) || !ReportFacts.IsOfThisYear(program, report)) { continue; }
            foreach (ReportRowDraft row in report.Rows)
            {
                if (!ReportFacts.IsUnexplained(row) || ReportFacts.IndicatorOf(program, row) is not { Baseline: { } baseline } written) { continue; }
                if (!Editions.InForce(written).Direction.TryGet(out Direction direction) || direction != Direction.Ascending) { continue; }
                if (!baseline.Value.TryGet(out decimal start) || Last(program, report, row) is not { } last || last.Value >= start) { continue; }

                // A target under the baseline that was reached is a mistake of the target.
                if (row.Programmed.Accumulated.TryGet(out decimal due) && due <= last.Value) { continue; }
                string year = baseline.Year.TryGet(out int known) ? $" ({known.ToString(System.Globalization.CultureInfo.InvariantCulture)})" : "";
                object[] arguments = { Printed.NameOf(row), Printed.Text(last.Value), Printed.Text(start), year };
                sink.Report(Info, Info.DefaultSeverity, last.Place(), arguments, ImmutableArray.Create(baseline.Value.Place()));
            }
        }
    }

    private static bool IsOfTheLastPeriod(ReportDraft report) =>
        report.Grid.TryGet(out Frequency grid) && report.Period.TryGet(out int period) && Grids.PeriodsInYear(grid) is > 0 and int periods && period == periods;

    /// <summary>The figure of the year: the accumulated one, or that of the last period where figures are a level or to date.</summary>
    private static Given<decimal>? Last(ProgramFacts program, ReportDraft report, ReportRowDraft row)
    {
        if (!row.Achieved.Accumulated.IsMissing) { return row.Achieved.Accumulated.IsKnown ? row.Achieved.Accumulated : null; }
        if (ReportFacts.StyleOf(program, row) is not (ScheduleStyle.Level or ScheduleStyle.Cumulative)) { return null; }
        if (row.Achieved.Periods.Count < report.Period.Value || ReportFacts.Known(row.Achieved.Periods) is not { Count: > 0 }) { return null; }
        return row.Achieved.Periods.Last(cell => cell.IsKnown);
    }
}
