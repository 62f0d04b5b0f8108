using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR5008: misses of single periods that cancel out in the accumulated figure are shown.</summary>
internal sealed class MissesStayVisible : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        5008,
        Severity.Information,
        new("Los incumplimientos que se compensan se muestran", "Misses that cancel out are shown"),
        new(
            "De '{0}' lo alcanzado acumulado es lo programado, {1}, y esconde que {2}. Explique la diferencia de cada periodo.",
            "Of '{0}' the accumulated figure is what was programmed, {1}, and hides that {2}. Explain the difference of each period."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (ReportDraft report in program.Draft.Reports)
        {
            foreach (ReportRowDraft row in report.Rows)
            {
                if (ReportFacts.IsUnexplained(row)) { CheckRow(program, report, row, sink); }
            }
        }
    }

    private void CheckRow(ProgramFacts program, ReportDraft report, ReportRowDraft row, FindingSink sink)
    {
        if (!row.Programmed.Accumulated.TryGet(out decimal due) || !row.Achieved.Accumulated.TryGet(out decimal done) || due != done) { return; }
        if (ReportFacts.Known(row.Programmed.Periods) is not { } programmed || ReportFacts.Known(row.Achieved.Periods) is not { } achieved) { return; }

        // What is a level or to date does not cancel out: its last period is what counts. Figures that neither add up nor say their style tell nothing.
        bool addsUp = row.Style.IsMissing ? programmed.Sum() == due && achieved.Sum() == done : ReportFacts.StyleOf(program, row) == ScheduleStyle.Instalments;
        if (!addsUp) { return; }
        List<int> under = new();
        List<Place> cells = new();
        int over = 0;
        int count = ReportFacts.Reported(report, row.Achieved.Periods.Count) ?? 0;
        for (int i = 0; i < count && i < row.Programmed.Periods.Count; i++)
        {
            if (!row.Programmed.Periods[i].TryGet(out decimal one) || !row.Achieved.Periods[i].TryGet(out decimal other) || one == other) { continue; }
            if (one > other) { under.Add(i); }
            else { over++; }
            cells.Add(row.Achieved.Periods[i].Place());
        }

        if (under.Count == 0 || over == 0) { return; }
        Given<decimal> cell = row.Variation.Accumulated.IsKnown ? row.Variation.Accumulated : row.Achieved.Accumulated;
        sink.Report(Info, Info.DefaultSeverity, cell.Place(), new object[] { Printed.NameOf(row), Printed.Text(done), Missed(report, row, under[0]) }, cells.ToImmutableArray());
    }

    private static Bilingual Missed(ReportDraft report, ReportRowDraft row, int i)
    {
        Bilingual period = Printed.Period(report.Grid, i + 1);
        string done = Printed.Text(row.Achieved.Periods[i].Value);
        string due = Printed.Text(row.Programmed.Periods[i].Value);
        return new($"en el {period.Spanish} fue {done} de {due}", $"in {period.English} it was {done} of {due}");
    }
}
