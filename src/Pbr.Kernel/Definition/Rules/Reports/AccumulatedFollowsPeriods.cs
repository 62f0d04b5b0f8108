using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR5002: the accumulated figure is the accumulation of its periods.</summary>
internal sealed class AccumulatedFollowsPeriods : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        5002,
        Severity.Warning,
        new("Lo acumulado es la acumulación de sus periodos", "The accumulated figure is the accumulation of its periods"),
        new(
            "{0} de '{1}' está impreso como {2}, y {3} {4}. Corrija el acumulado o los periodos.",
            "{0} of '{1}' is printed as {2}, and {3} {4}. Correct the accumulated figure or the periods."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (ReportDraft report in program.Draft.Reports)
        {
            foreach (ReportRowDraft row in report.Rows)
            {
                if (ReportFacts.StyleOf(program, row) is not { } style) { continue; }
                bool isPercentage = ReportFacts.IndicatorOf(program, row) is { } indicator && indicator.Unit.TryGet(out string unit) && Units.IsPercentage(unit);
                CheckBlock(row, row.Programmed, style, isPercentage, new("Lo programado acumulado", "The accumulated programmed figure"), sink);
                CheckBlock(row, row.Achieved, style, isPercentage, new("Lo alcanzado acumulado", "The accumulated achieved figure"), sink);
            }
        }
    }

    private void CheckBlock(ReportRowDraft row, ReportedFiguresDraft block, ScheduleStyle style, bool isPercentage, Bilingual what, FindingSink sink)
    {
        if (!block.Accumulated.TryGet(out decimal printed) || ReportFacts.Known(block.Periods) is not { Count: > 0 } periods) { return; }
        Rational sum = periods.Aggregate(Rational.Zero, (total, value) => total + value);
        decimal last = periods[periods.Count - 1];
        (Rational expected, Bilingual how) = style switch
        {
            ScheduleStyle.Instalments => (sum, new Bilingual("sus periodos suman", "its periods add up to")),
            ScheduleStyle.OneOff => (sum, new Bilingual("su único periodo es", "its one period is")),
            _ => ((Rational)last, new Bilingual("su último periodo es", "its last period is")),
        };

        // Of a level, every period stands for the year; a printed zero at the end may be a period that was not due.
        if (style is ScheduleStyle.Level or ScheduleStyle.Cumulative && periods.Any(value => value == printed)) { return; }
        if (style == ScheduleStyle.OneOff && periods.Count(value => value != 0m) > 1) { return; }
        if (Printed.IsRounded(printed, expected)) { return; }

        // Parts that were each rounded may miss their sum by the rounding of every one.
        int decimals = periods.Select(Printed.Decimals).Max();
        bool mayBeRounded = style == ScheduleStyle.Instalments && (decimals > 0 || isPercentage);
        Rational slack = new(periods.Count(value => value != 0m), System.Numerics.BigInteger.Pow(10, decimals) * 2);
        bool isRounding = mayBeRounded && Rational.Abs((Rational)printed - expected) <= slack;
        object[] arguments = { what, Printed.NameOf(row), Printed.Text(printed), how, Printed.Text(expected) };
        ImmutableArray<Place> related = block.Periods.Where(cell => cell.IsKnown).Select(cell => cell.Place()).ToImmutableArray();
        sink.Report(Info, isRounding ? Severity.Information : Info.DefaultSeverity, block.Accumulated.Place(), arguments, related);
    }
}
