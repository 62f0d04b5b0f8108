using System;
using System.Runtime.CompilerServices;
using NodaTime;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the draft of a piece of evidence.</summary>
internal sealed class EvidenceBuilder : IEvidenceStage
{
    private readonly DraftInProgress<EvidenceDraft> _progress;

    private EvidenceBuilder(EvidenceDraft start)
    {
        _progress = new(start);
    }

    /// <summary>Evidence of which no more than its text is known.</summary>
    public static EvidenceDraft Start(string text) => new()
    {
        Text = Written.Text(DraftField.Evidence, text),
        Element = new Anchor(DraftField.Element, text),
    };

    /// <summary>Lets the author write the evidence.</summary>
    public static EvidenceDraft Configure(EvidenceDraft start, Action<IEvidenceStage> evidence)
    {
        EvidenceBuilder builder = new(start);
        evidence(builder);
        return builder._progress.Finish();
    }

    /// <inheritdoc/>
    public IEvidenceStage Folio(string folio) =>
        Write(draft => draft with { Folio = Once.Give(draft.Folio, Written.Text(DraftField.Letter, folio), nameof(Folio)) });

    /// <inheritdoc/>
    public IEvidenceStage Date(LocalDate date) => Write(draft => draft with { Date = Once.Give(draft.Date, Written.Date(date)) });

    /// <inheritdoc/>
    public IEvidenceStage Period(int number) =>
        Write(draft => draft with { Period = Once.Give(draft.Period, Written.Value(DraftField.Evidence, number), nameof(Period)) });

    /// <inheritdoc/>
    public IEvidenceStage Answers(string letter) => Write(draft => Reply(draft, letter));

    /// <inheritdoc/>
    public IEvidenceStage Answers(string letter, LocalDate date) => Write(draft => Reply(draft, letter) with { AnswersDate = Written.Date(date) });

    private static EvidenceDraft Reply(EvidenceDraft draft, string letter) =>
        draft with { AnswersLetter = Once.Give(draft.AnswersLetter, Written.Text(DraftField.Letter, letter), nameof(Answers)) };

    private EvidenceBuilder Write(Func<EvidenceDraft, EvidenceDraft> change, [CallerMemberName] string call = "")
    {
        _progress.Write(0, change, call);
        return this;
    }
}
