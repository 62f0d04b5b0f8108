using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR5005: over-achievement beyond the profile's limit is explained.</summary>
/// <remarks>What makes good an earlier period is no over-achievement: instalments are also compared to date.</remarks>
internal sealed class OverachievementIsExplained : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        5005,
        Severity.Warning,
        new("Lo que rebasa el límite se explica", "What goes beyond the limit is explained"),
        new(
            "De '{0}', {1}, se alcanzó {2} de {3}: {4} %, y el renglón no explica por qué pasa de {5} %. Escriba la causa o corrija la cifra.",
            "Of '{0}', {1}, {2} of {3} was achieved: {4} %, and the row does not explain why it is beyond {5} %. Write the cause or correct the figure."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        if (program.Profile.OverachievementLimit is not { } limit) { return; }
        foreach (ReportDraft report in program.Draft.Reports)
        {
            foreach (ReportRowDraft row in report.Rows)
            {
                if (ReportFacts.IsUnexplained(row) && ReportFacts.MoreIsBetter(program, row)) { CheckRow(program, report, row, limit, sink); }
            }
        }
    }

    private void CheckRow(ProgramFacts program, ReportDraft report, ReportRowDraft row, Rational limit, FindingSink sink)
    {
        bool addsUp = ReportFacts.StyleOf(program, row) is ScheduleStyle.Instalments || row.Style.IsMissing;
        Rational due = Rational.Zero;
        Rational done = Rational.Zero;
        Rational most = limit;
        int worst = -1;
        int count = ReportFacts.Reported(report, row.Achieved.Periods.Count) ?? 0;
        for (int i = 0; i < count && i < row.Programmed.Periods.Count; i++)
        {
            Given<decimal> programmed = row.Programmed.Periods[i];
            Given<decimal> achieved = row.Achieved.Periods[i];
            if (programmed.IsUnknown || achieved.IsUnknown) { return; }
            due += programmed.Or(0m);
            done += achieved.Or(0m);
            if (!achieved.IsKnown || programmed.Or(0m) <= 0m) { continue; }
            Rational share = (Rational)achieved.Value * Rational.Hundred / programmed.Value;
            if (share <= most || (addsUp && done * Rational.Hundred <= due * limit)) { continue; }
            most = share;
            worst = i;
        }

        if (worst >= 0)
        {
            Report(row, Printed.Period(report.Grid, worst + 1), row.Programmed.Periods[worst], row.Achieved.Periods[worst], limit, sink);
        }
        else if (row.Achieved.Periods.Count == 0 && row.Achieved.Accumulated.TryGet(out decimal total) && row.Programmed.Accumulated.TryGet(out decimal plan)
            && plan > 0m && (Rational)total * Rational.Hundred > limit * plan)
        {
            Report(row, new Bilingual("acumulado", "accumulated"), row.Programmed.Accumulated, row.Achieved.Accumulated, limit, sink);
        }
    }

    private void Report(ReportRowDraft row, Bilingual period, Given<decimal> programmed, Given<decimal> achieved, Rational limit, FindingSink sink)
    {
        string share = Printed.Text(((Rational)achieved.Value * Rational.Hundred / programmed.Value).Round(1));
        object[] arguments = { Printed.NameOf(row), period, Printed.Text(achieved.Value), Printed.Text(programmed.Value), share, Printed.Text(limit) };
        sink.Report(Info, Info.DefaultSeverity, achieved.Place(), arguments, ImmutableArray.Create(programmed.Place()));
    }
}
