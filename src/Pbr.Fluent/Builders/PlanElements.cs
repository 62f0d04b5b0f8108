using System;
using System.Runtime.CompilerServices;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes what stands in a plan and under each of its elements.</summary>
/// <typeparam name="TDraft">The draft that is written.</typeparam>
/// <typeparam name="TStage">The stage that each call returns to.</typeparam>
internal abstract class PlanElements<TDraft, TStage> : IPlanElements<TStage>
{
    private readonly DraftInProgress<TDraft> _progress;

    protected PlanElements(TDraft start)
    {
        _progress = new(start);
    }

    protected abstract TStage Stage { get; }

    /// <inheritdoc/>
    public TStage Element(PlanElementKind kind, string code, string text, Action<IPlanElementStage> element)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(element);
        PlanElementDraft start = Start(kind, code, text);
        return Write(draft => Add(draft, PlanElementBuilder.Configure(start, element)));
    }

    /// <inheritdoc/>
    public TStage Element(PlanElementKind kind, string code, string text)
    {
        ArgumentNullException.ThrowIfNull(code);
        PlanElementDraft element = Start(kind, code, text);
        return Write(draft => Add(draft, element));
    }

    /// <inheritdoc/>
    public TStage Element(PlanElementKind kind, string text, Action<IPlanElementStage> element)
    {
        ArgumentNullException.ThrowIfNull(element);
        PlanElementDraft start = Start(kind, code: null, text);
        return Write(draft => Add(draft, PlanElementBuilder.Configure(start, element)));
    }

    /// <inheritdoc/>
    public TStage Element(PlanElementKind kind, string text)
    {
        PlanElementDraft element = Start(kind, code: null, text);
        return Write(draft => Add(draft, element));
    }

    /// <inheritdoc/>
    public TStage Indicator(Action<IPlanIndicatorStage> indicator) => AddIndicator(code: null, name: null, indicator);

    /// <inheritdoc/>
    public TStage Indicator(string name, Action<IPlanIndicatorStage> indicator)
    {
        ArgumentNullException.ThrowIfNull(name);
        return AddIndicator(code: null, name, indicator);
    }

    /// <inheritdoc/>
    public TStage Indicator(string code, string name, Action<IPlanIndicatorStage> indicator)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(name);
        return AddIndicator(code, name, indicator);
    }

    /// <inheritdoc/>
    public TStage Alignment(string catalogue, string code, string text)
    {
        AlignmentDraft alignment = Written.Alignment(catalogue, code, text);
        return Write(draft => Add(draft, alignment));
    }

    protected abstract TDraft Add(TDraft draft, PlanElementDraft element);

    protected abstract TDraft Add(TDraft draft, PlanIndicatorDraft indicator);

    protected abstract TDraft Add(TDraft draft, AlignmentDraft alignment);

    protected TDraft Finish() => _progress.Finish();

    protected TStage Write(Func<TDraft, TDraft> change, [CallerMemberName] string call = "")
    {
        _progress.Write(0, change, call);
        return Stage;
    }

    private static PlanElementDraft Start(PlanElementKind kind, string? code, string text) => new()
    {
        Kind = Written.Choice(DraftField.Plan, kind),
        Text = Written.Text(DraftField.Plan, text),
        Element = new Anchor(DraftField.Element, code ?? text),
        Code = Written.OptionalText(DraftField.Code, code),
    };

    private TStage AddIndicator(string? code, string? name, Action<IPlanIndicatorStage> indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        PlanIndicatorDraft start = new()
        {
            Element = new Anchor(DraftField.Element, code ?? name),
            Code = Written.OptionalText(DraftField.Code, code),
            Name = Written.OptionalText(DraftField.Name, name),
        };
        return Write(draft => Add(draft, PlanIndicatorBuilder.Configure(start, indicator)), nameof(Indicator));
    }
}
