using System;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the draft of a plan.</summary>
internal sealed class PlanBuilder : PlanElements<PlanDraft, IPlanStage>, IPlanStage
{
    private PlanBuilder(PlanDraft start)
        : base(start)
    {
    }

    protected override IPlanStage Stage => this;

    /// <summary>Lets the author write the plan.</summary>
    public static PlanDraft Configure(string name, Action<IPlanStage> plan)
    {
        PlanBuilder builder = new(new PlanDraft { Element = new Anchor(DraftField.Element, name), Name = Written.Text(DraftField.Name, name) });
        plan(builder);
        return builder.Finish();
    }

    /// <inheritdoc/>
    public IPlanStage CitedAs(string name) => Write(draft => draft with { CitedAs = Once.Give(draft.CitedAs, Written.Text(DraftField.Plan, name), nameof(CitedAs)) });

    /// <inheritdoc/>
    public IPlanStage Period(int firstYear, int lastYear) => Write(draft => Between(draft, firstYear, lastYear, nameof(Period)));

    /// <inheritdoc/>
    public IPlanStage Year(int year) => Write(draft => Between(draft, year, year, nameof(Year)));

    /// <inheritdoc/>
    public IPlanStage Definition(string text) => Write(draft => draft with
    {
        Definition = Once.Give(draft.Definition, Written.Text(DraftField.DefinitionText, text), nameof(Definition)),
    });

    /// <inheritdoc/>
    public IPlanStage ResponsibleUnit(string name) => Write(draft => draft with
    {
        ResponsibleUnit = Once.Give(draft.ResponsibleUnit, Written.Text(DraftField.Name, name), nameof(ResponsibleUnit)),
    });

    /// <inheritdoc/>
    public IPlanStage SignatoryPosts(params string[] posts) =>
        Write(draft => draft with { SignatoryPosts = draft.SignatoryPosts.AddTexts(DraftField.SignatoryPost, posts) });

    protected override PlanDraft Add(PlanDraft draft, PlanElementDraft element) => draft with { Elements = draft.Elements.Add(element) };

    protected override PlanDraft Add(PlanDraft draft, PlanIndicatorDraft indicator) => draft with { Indicators = draft.Indicators.Add(indicator) };

    protected override PlanDraft Add(PlanDraft draft, AlignmentDraft alignment) => draft with { Alignments = draft.Alignments.Add(alignment) };

    private static PlanDraft Between(PlanDraft draft, int first, int last, string call) => draft with
    {
        FirstYear = Once.Give(draft.FirstYear, Written.Value(DraftField.Plan, first), call),
        LastYear = Written.Value(DraftField.Plan, last),
    };
}
