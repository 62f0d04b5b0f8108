using System;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the draft of a programme; one object is all its stages.</summary>
internal sealed partial class ProgramBuilder : IProgramStage
{
    private const int ProgramData = 0;
    private const int AtGoal = 1;
    private const int AtPurpose = 2;
    private const int AtComponents = 3;

    private readonly DraftInProgress<ProgramDraft> _progress;

    public ProgramBuilder(string code, string name)
    {
        _progress = new(new ProgramDraft
        {
            Element = new Anchor(DraftField.Element, code),
            Code = Written.Text(DraftField.Code, code),
            Name = Written.Text(DraftField.Name, name),
        });
    }

    /// <inheritdoc/>
    public IPurposeStage Goal(string narrativeSummary, Action<IObjectiveStage> goal)
    {
        // A second goal or purpose cannot be written: the first one leaves the stage.
        ObjectiveDraft start = ObjectiveBuilder.Start(ObjectiveLevel.Goal, code: null, narrativeSummary);
        ArgumentNullException.ThrowIfNull(goal);
        _progress.Write(AtGoal, draft => draft with { Objectives = draft.Objectives.Add(ObjectiveBuilder.Configure(start, goal)) });
        return Leave(AtPurpose);
    }

    /// <inheritdoc/>
    public IComponentStage Purpose(string narrativeSummary, Action<IObjectiveStage> purpose)
    {
        ObjectiveDraft start = ObjectiveBuilder.Start(ObjectiveLevel.Purpose, code: null, narrativeSummary);
        ArgumentNullException.ThrowIfNull(purpose);
        _progress.Write(AtPurpose, draft => draft with { Objectives = draft.Objectives.Add(ObjectiveBuilder.Configure(start, purpose)) });
        return Leave(AtComponents);
    }

    /// <inheritdoc/>
    public IComponentStage Component(string code, string narrativeSummary, Action<IComponentObjectiveStage> component)
    {
        ArgumentNullException.ThrowIfNull(code);
        ObjectiveDraft start = ObjectiveBuilder.Start(ObjectiveLevel.Component, code, narrativeSummary);
        ArgumentNullException.ThrowIfNull(component);
        _progress.Write(AtComponents, draft => draft with { Objectives = draft.Objectives.Add(ComponentBuilder.Configure(start, component)) });
        return this;
    }

    /// <inheritdoc/>
    public IComponentStage Activity(string code, string narrativeSummary, Action<IObjectiveStage> activity)
    {
        ArgumentNullException.ThrowIfNull(code);
        ObjectiveDraft start = ObjectiveBuilder.Start(ObjectiveLevel.Activity, code, narrativeSummary);
        ArgumentNullException.ThrowIfNull(activity);
        _progress.Write(AtComponents, draft => draft with { Objectives = draft.Objectives.Add(ObjectiveBuilder.Configure(start, activity)) });
        return this;
    }

    /// <inheritdoc/>
    public BudgetProgram Build() => ProgramFactory.Create(_progress.Finish());

    /// <inheritdoc/>
    public BudgetProgram BuildStrict() => ProgramFactory.CreateStrict(_progress.Finish());

    /// <inheritdoc/>
    public ProgramDraft ToDraft() => _progress.Current();

    private ProgramBuilder Leave(int next)
    {
        _progress.Advance(next);
        return this;
    }
}
