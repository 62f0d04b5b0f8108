using System;
using System.Runtime.CompilerServices;
using NodaTime;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the draft of an amendment.</summary>
internal sealed class AmendmentBuilder : IAmendmentStage
{
    private readonly DraftInProgress<AmendmentDraft> _progress;

    private AmendmentBuilder(string letter)
    {
        _progress = new(new AmendmentDraft
        {
            Element = new Anchor(DraftField.Element, letter),
            Letter = Written.Text(DraftField.Letter, letter),
        });
    }

    /// <summary>Lets the author write the amendment.</summary>
    public static AmendmentDraft Configure(string letter, Action<IAmendmentStage> amendment)
    {
        AmendmentBuilder builder = new(letter);
        amendment(builder);
        return builder._progress.Finish();
    }

    /// <inheritdoc/>
    public IAmendmentStage Date(LocalDate date) => Write(draft => draft with
    {
        Date = Once.Give(draft.Date, Written.Date(date)),
    });

    /// <inheritdoc/>
    public IAmendmentStage Subject(string text) => Write(draft => draft with { Subject = Once.Give(draft.Subject, Text(text)) });

    /// <inheritdoc/>
    public IAmendmentStage Reason(string text) => Write(draft => draft with { Reason = Once.Give(draft.Reason, Text(text)) });

    /// <inheritdoc/>
    public IAmendmentStage Answers(string letter) => Write(draft => draft with { AnswersLetter = Once.Give(draft.AnswersLetter, Written.Text(DraftField.Letter, letter)) });

    /// <inheritdoc/>
    public IAmendmentStage Elements(params string[] codes) =>
        Write(draft => draft with { Elements = draft.Elements.AddTexts(DraftField.Amendment, codes) });

    /// <inheritdoc/>
    public IAmendmentStage Annexes(params string[] annexes) =>
        Write(draft => draft with { Annexes = draft.Annexes.AddTexts(DraftField.Amendment, annexes) });

    private static Given<string> Text(string value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        Written.Text(DraftField.Amendment, value, parameter);

    private AmendmentBuilder Write(Func<AmendmentDraft, AmendmentDraft> change, [CallerMemberName] string call = "")
    {
        _progress.Write(0, change, call);
        return this;
    }
}
