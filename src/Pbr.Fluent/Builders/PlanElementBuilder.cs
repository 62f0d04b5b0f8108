using System;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the draft of an element of a plan.</summary>
internal sealed class PlanElementBuilder : PlanElements<PlanElementDraft, IPlanElementStage>, IPlanElementStage
{
    private PlanElementBuilder(PlanElementDraft start)
        : base(start)
    {
    }

    protected override IPlanElementStage Stage => this;

    /// <summary>Lets the author write the element.</summary>
    public static PlanElementDraft Configure(PlanElementDraft start, Action<IPlanElementStage> element)
    {
        PlanElementBuilder builder = new(start);
        element(builder);
        return builder.Finish();
    }

    /// <inheritdoc/>
    public IPlanElementStage Under(params string[] elements) => Write(draft => draft with { Under = draft.Under.AddTexts(DraftField.Plan, elements) });

    /// <inheritdoc/>
    public IPlanElementStage CoveredBy(params string[] codes) => Write(draft => draft with { CoveredBy = draft.CoveredBy.AddTexts(DraftField.Code, codes) });

    /// <inheritdoc/>
    public IPlanElementStage BudgetPrograms(params string[] programs) =>
        Write(draft => draft with { BudgetPrograms = draft.BudgetPrograms.AddTexts(DraftField.Plan, programs) });

    /// <inheritdoc/>
    public IPlanElementStage Responsibles(params string[] posts) =>
        Write(draft => draft with { Responsibles = draft.Responsibles.AddTexts(DraftField.Plan, posts) });

    protected override PlanElementDraft Add(PlanElementDraft draft, PlanElementDraft element) => draft with { Elements = draft.Elements.Add(element) };

    protected override PlanElementDraft Add(PlanElementDraft draft, PlanIndicatorDraft indicator) =>
        draft with { Indicators = draft.Indicators.Add(indicator) };

    protected override PlanElementDraft Add(PlanElementDraft draft, AlignmentDraft alignment) =>
        draft with { Alignments = draft.Alignments.Add(alignment) };
}
