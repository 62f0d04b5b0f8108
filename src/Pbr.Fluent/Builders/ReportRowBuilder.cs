using System;
using System.Runtime.CompilerServices;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the draft of one row of a report.</summary>
internal sealed class ReportRowBuilder : IReportRowStage
{
    private readonly DraftInProgress<ReportRowDraft> _progress;
    private bool _hasAccumulated;

    private ReportRowBuilder(ReportRowDraft start)
    {
        _progress = new(start);
    }

    /// <summary>Lets the author write the row.</summary>
    public static ReportRowDraft Configure(ReportRowDraft start, Action<IReportRowStage> row)
    {
        ReportRowBuilder builder = new(start);
        row(builder);
        return builder._progress.Finish();
    }

    /// <inheritdoc/>
    public IReportRowStage Style(ScheduleStyle style) =>
        Write(draft => draft with { Style = Once.Give(draft.Style, Written.Choice(DraftField.ReportRow, style)) });

    /// <inheritdoc/>
    public IReportRowStage Programmed(params decimal?[] values) => Write(draft => draft with { Programmed = Fill(draft.Programmed, values) });

    /// <inheritdoc/>
    public IReportRowStage Achieved(params decimal?[] values) => Write(draft => draft with { Achieved = Fill(draft.Achieved, values) });

    /// <inheritdoc/>
    public IReportRowStage Variation(params decimal?[] values) => Write(draft => draft with { Variation = Fill(draft.Variation, values) });

    /// <inheritdoc/>
    public IReportRowStage Accumulated(decimal? programmed, decimal? achieved, decimal? variation) => Write(draft =>
    {
        if (_hasAccumulated) { throw Misuse.AlreadyGiven(nameof(Accumulated)); }
        _hasAccumulated = true;
        return draft with
        {
            Programmed = draft.Programmed with { Accumulated = Written.Cell(DraftField.ReportRow, programmed) },
            Achieved = draft.Achieved with { Accumulated = Written.Cell(DraftField.ReportRow, achieved) },
            Variation = draft.Variation with { Accumulated = Written.Cell(DraftField.ReportRow, variation) },
        };
    });

    /// <inheritdoc/>
    public IReportRowStage Explanation(string text)
    {
        Given<string> explanation = Written.Text(DraftField.ReportRow, text);
        return Write(draft => draft with { Explanations = draft.Explanations.Add(explanation) });
    }

    /// <inheritdoc/>
    public IReportRowStage Evidence(string text)
    {
        EvidenceDraft evidence = EvidenceBuilder.Start(text);
        return Write(draft => draft with { Evidence = draft.Evidence.Add(evidence) });
    }

    /// <inheritdoc/>
    public IReportRowStage Evidence(string text, Action<IEvidenceStage> evidence)
    {
        EvidenceDraft start = EvidenceBuilder.Start(text);
        ArgumentNullException.ThrowIfNull(evidence);
        return Write(draft => draft with { Evidence = draft.Evidence.Add(EvidenceBuilder.Configure(start, evidence)) });
    }

    private static ReportedFiguresDraft Fill(ReportedFiguresDraft block, decimal?[] values, [CallerMemberName] string call = "") =>
        block.Element is not null ? throw Misuse.AlreadyGiven(call) : block with
        {
            Element = new Anchor(DraftField.ReportRow),
            Periods = Written.Cells(DraftField.ReportRow, values),
        };

    private ReportRowBuilder Write(Func<ReportRowDraft, ReportRowDraft> change, [CallerMemberName] string call = "")
    {
        _progress.Write(0, change, call);
        return this;
    }
}
