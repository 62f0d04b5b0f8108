using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel.Rules;

/// <summary>PBR5010: evidence of a result and a value of zero contradict each other.</summary>
/// <remarks>A heuristic: the words of the evidence tell whether it is of a result.</remarks>
internal sealed class ZeroHasNoResult : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        5010,
        Severity.Information,
        new("Un cero no tiene evidencia de resultado", "A zero has no evidence of a result"),
        new(
            "La evidencia '{0}' habla de un resultado, y de '{1}', {2}, se informa 0 de {3}. Informe el resultado o explique el cero.",
            "The evidence '{0}' speaks of a result, and of '{1}', {2}, 0 of {3} is reported. Report the result or explain the zero."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (ReportDraft report in program.Draft.Reports)
        {
            foreach (ReportRowDraft row in report.Rows)
            {
                if (!ReportFacts.IsUnexplained(row)) { continue; }
                foreach (EvidenceDraft piece in row.Evidence)
                {
                    if (CheckPiece(report, row, piece, sink)) { break; }
                }
            }
        }
    }

    private bool CheckPiece(ReportDraft report, ReportRowDraft row, EvidenceDraft piece, FindingSink sink)
    {
        Given<int> proven = piece.Period.IsMissing && piece.IsComplete ? report.Period : piece.Period;
        if (!proven.TryGet(out int period) || period < 1 || period > row.Achieved.Periods.Count || period > row.Programmed.Periods.Count) { return false; }
        Given<decimal> achieved = row.Achieved.Periods[period - 1];
        Given<decimal> programmed = row.Programmed.Periods[period - 1];
        if (!achieved.TryGet(out decimal done) || done != 0m || !programmed.TryGet(out decimal due) || due <= 0m || !piece.Text.IsKnown) { return false; }
        EvidenceFacts facts = new(row, piece);
        bool isOfAnother = report.Grid.Or(Frequency.Quarterly) == Frequency.Quarterly && facts.Quarter is { } quarter && quarter != period;
        if (isOfAnother || !facts.IsOutcome) { return false; }
        object[] arguments = { facts.Name, Printed.NameOf(row), Printed.Period(report.Grid, period), Printed.Text(due) };
        sink.Report(Info, Info.DefaultSeverity, achieved.Place(), arguments, ImmutableArray.Create(piece.Text.Place()));
        return true;
    }
}
