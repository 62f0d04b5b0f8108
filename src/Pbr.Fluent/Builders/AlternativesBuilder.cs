using System;
using System.Runtime.CompilerServices;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the draft of a scoring of alternatives.</summary>
internal sealed class AlternativesBuilder : IAlternativesStage
{
    private readonly DraftInProgress<AlternativeScoringDraft> _progress = new(new AlternativeScoringDraft());

    private AlternativesBuilder()
    {
    }

    /// <summary>Lets the author write the scoring.</summary>
    public static AlternativeScoringDraft Configure(Action<IAlternativesStage> alternatives)
    {
        AlternativesBuilder builder = new();
        alternatives(builder);
        return builder._progress.Finish();
    }

    /// <inheritdoc/>
    public IAlternativesStage Scale(string text) =>
        Write(draft => draft with { Scale = Once.Give(draft.Scale, Written.Text(DraftField.Alternative, text)) });

    /// <inheritdoc/>
    public IAlternativesStage Alternatives(params string[] names) =>
        Write(draft => draft with { Alternatives = draft.Alternatives.AddTexts(DraftField.Alternative, names) });

    /// <inheritdoc/>
    public IAlternativesStage Criterion(string name, params decimal[] scores) => Write(draft => draft with
    {
        Criteria = draft.Criteria.Add(new CriterionDraft
        {
            Name = Written.Text(DraftField.Alternative, name),
            Scores = Written.Figures(DraftField.Alternative, scores),
        }),
    });

    /// <inheritdoc/>
    public IAlternativesStage PrintedTotals(params decimal[] totals) => Write(draft => draft with
    {
        PrintedTotals = draft.PrintedTotals.Count == 0
            ? Written.Figures(DraftField.Alternative, totals)
            : throw Misuse.AlreadyGiven(nameof(PrintedTotals)),
    });

    /// <inheritdoc/>
    public IAlternativesStage TieRule(string text) =>
        Write(draft => draft with { TieRule = Once.Give(draft.TieRule, Written.Text(DraftField.Alternative, text)) });

    /// <inheritdoc/>
    public IAlternativesStage Chosen(params string[] names) =>
        Write(draft => draft with { Chosen = draft.Chosen.AddTexts(DraftField.Alternative, names) });

    /// <inheritdoc/>
    public IAlternativesStage Discarded(params string[] names) =>
        Write(draft => draft with { Discarded = draft.Discarded.AddTexts(DraftField.Alternative, names) });

    private AlternativesBuilder Write(Func<AlternativeScoringDraft, AlternativeScoringDraft> change, [CallerMemberName] string call = "")
    {
        _progress.Write(0, change, call);
        return this;
    }
}
