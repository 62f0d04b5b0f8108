using System;
using System.Runtime.CompilerServices;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the fields of a sheet that may stand in any of its stages.</summary>
/// <typeparam name="TStage">The stage that each call returns to.</typeparam>
/// <remarks>
/// A sheet has one object a stage over one draft, unlike a programme: the same field returns to a different stage in each, and an
/// object can return to one.
/// </remarks>
internal abstract class SheetFields<TStage> : ISheetFields<TStage>
{
    protected SheetFields(DraftInProgress<IndicatorDraft> progress)
    {
        Progress = progress;
    }

    protected DraftInProgress<IndicatorDraft> Progress { get; }

    protected abstract TStage Stage { get; }

    /// <summary>The place of this stage in the order of the sheet.</summary>
    protected abstract int Number { get; }

    /// <inheritdoc/>
    public TStage Definition(string text) =>
        Write(draft => draft with { Definition = Once.Give(draft.Definition, Written.Text(DraftField.DefinitionText, text), nameof(Definition)) });

    /// <inheritdoc/>
    public TStage Type(IndicatorType type) =>
        Write(draft => draft with { Type = Once.Give(draft.Type, Written.Choice(DraftField.IndicatorType, type), nameof(Type)) });

    /// <inheritdoc/>
    public TStage Measures(params Dimension[] dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        DraftList<Given<Dimension>> given = DraftList<Given<Dimension>>.Empty;
        foreach (Dimension dimension in dimensions) { given = given.Add(Written.Choice(DraftField.Dimension, dimension, nameof(dimensions))); }
        return Write(draft => draft with { Dimensions = draft.Dimensions.AddRange(given) });
    }

    /// <inheritdoc/>
    public TStage Direction(Direction direction) =>
        Write(draft => draft with { Direction = Once.Give(draft.Direction, Written.Choice(DraftField.Direction, direction), nameof(Direction)) });

    /// <inheritdoc/>
    public TStage AmendedDirection(Direction direction, string letter)
    {
        AmendedDirectionDraft amended = new()
        {
            Direction = Written.Choice(DraftField.Direction, direction),
            Letter = Written.Text(DraftField.Letter, letter),
        };
        return Write(draft => draft with { AmendedDirections = draft.AmendedDirections.Add(amended) });
    }

    /// <inheritdoc/>
    public TStage Frequency(Frequency frequency) =>
        Write(draft => draft with { Frequency = Once.Give(draft.Frequency, Written.Choice(DraftField.Frequency, frequency), nameof(Frequency)) });

    /// <inheritdoc/>
    public TStage FulfilmentPeriod(Frequency period) => Write(draft => draft with
    {
        FulfilmentPeriod = Once.Give(draft.FulfilmentPeriod, Written.Choice(DraftField.FulfilmentPeriod, period), nameof(FulfilmentPeriod)),
    });

    /// <inheritdoc/>
    public TStage MeansOfVerification(params string[] means) => Write(draft => draft with
    {
        MeansOfVerification = draft.MeansOfVerification.AddTexts(DraftField.MeansOfVerification, means),
    });

    /// <inheritdoc/>
    public TStage Alignment(string catalogue, string code, string text)
    {
        AlignmentDraft alignment = Written.Alignment(catalogue, code, text);
        return Write(draft => draft with { Alignments = draft.Alignments.Add(alignment) });
    }

    /// <summary>Writes in this stage and stays in it.</summary>
    protected TStage Write(Func<IndicatorDraft, IndicatorDraft> change, [CallerMemberName] string call = "")
    {
        Progress.Write(Number, change, call);
        return Stage;
    }
}
