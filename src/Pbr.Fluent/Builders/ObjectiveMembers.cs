using System;
using System.Runtime.CompilerServices;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes what every objective has.</summary>
/// <typeparam name="TStage">The stage that each call returns to.</typeparam>
internal abstract class ObjectiveMembers<TStage> : IObjectiveMembers<TStage>
{
    private const int Row = 0;

    protected ObjectiveMembers(ObjectiveDraft start)
    {
        Progress = new(start);
    }

    protected DraftInProgress<ObjectiveDraft> Progress { get; }

    protected abstract TStage Stage { get; }

    /// <summary>The draft of an objective about which nothing more is known.</summary>
    public static ObjectiveDraft Start(ObjectiveLevel level, string? code, string? narrativeSummary) => new()
    {
        Level = level,
        NarrativeSummary = Written.OptionalText(DraftField.NarrativeSummary, narrativeSummary),
        Element = new Anchor(DraftField.Element, code ?? narrativeSummary),
        Code = Written.OptionalText(DraftField.Code, code),
    };

    /// <inheritdoc/>
    public TStage SourcesOfInformation(params string[] sources) => Write(draft => draft with
    {
        SourcesOfInformation = draft.SourcesOfInformation.AddTexts(DraftField.SourceOfInformation, sources),
    });

    /// <inheritdoc/>
    public TStage MeansOfVerification(params string[] means) => Write(draft => draft with
    {
        MeansOfVerification = draft.MeansOfVerification.AddTexts(DraftField.MeansOfVerification, means),
    });

    /// <inheritdoc/>
    public TStage Assumptions(params string[] assumptions) => Write(draft => draft with
    {
        Assumptions = draft.Assumptions.AddTexts(DraftField.Assumption, assumptions),
    });

    /// <inheritdoc/>
    public TStage Indicator(string name, Action<IIndicatorStage> indicator) => AddIndicator(code: null, name, indicator);

    /// <inheritdoc/>
    public TStage Indicator(string code, string name, Action<IIndicatorStage> indicator)
    {
        ArgumentNullException.ThrowIfNull(code);
        return AddIndicator(code, name, indicator);
    }

    private TStage AddIndicator(string? code, string name, Action<IIndicatorStage> indicator)
    {
        IndicatorDraft start = new()
        {
            Name = Written.Text(DraftField.Name, name),
            Element = new Anchor(DraftField.Element, code ?? name),
            Code = Written.OptionalText(DraftField.Code, code),
        };
        ArgumentNullException.ThrowIfNull(indicator);
        return Write(draft => draft with { Indicators = draft.Indicators.Add(IndicatorBuilder.Configure(start, indicator)) }, nameof(Indicator));
    }

    private TStage Write(Func<ObjectiveDraft, ObjectiveDraft> change, [CallerMemberName] string call = "")
    {
        Progress.Write(Row, change, call);
        return Stage;
    }
}
