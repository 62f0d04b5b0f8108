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
    public IPurposeStage Goal(string narrativeSummary, Action<IObjectiveStage> goal) =>
        AddGoal(narrativeSummary ?? throw new ArgumentNullException(nameof(narrativeSummary)), goal);

    /// <inheritdoc/>
    public IPurposeStage Goal(Action<IObjectiveStage> goal) => AddGoal(narrativeSummary: null, goal);

    /// <inheritdoc/>
    public IComponentStage Purpose(string narrativeSummary, Action<IObjectiveStage> purpose) =>
        AddPurpose(narrativeSummary ?? throw new ArgumentNullException(nameof(narrativeSummary)), purpose);

    /// <inheritdoc/>
    public IComponentStage Purpose(Action<IObjectiveStage> purpose) => AddPurpose(narrativeSummary: null, purpose);

    /// <inheritdoc/>
    public IComponentStage Component(string code, string narrativeSummary, Action<IComponentObjectiveStage> component) =>
        AddComponent(code, narrativeSummary ?? throw new ArgumentNullException(nameof(narrativeSummary)), component);

    /// <inheritdoc/>
    public IComponentStage Component(string code, Action<IComponentObjectiveStage> component) =>
        AddComponent(code, narrativeSummary: null, component);

    /// <inheritdoc/>
    public IComponentStage Activity(string code, string narrativeSummary, Action<IObjectiveStage> activity) =>
        AddActivity(code, narrativeSummary ?? throw new ArgumentNullException(nameof(narrativeSummary)), activity);

    /// <inheritdoc/>
    public IComponentStage Activity(string code, Action<IObjectiveStage> activity) => AddActivity(code, narrativeSummary: null, activity);

    /// <inheritdoc/>
    public BudgetProgram Build() => ProgramFactory.Create(_progress.Finish());

    /// <inheritdoc/>
    public BudgetProgram BuildStrict() => ProgramFactory.CreateStrict(_progress.Finish());

    /// <inheritdoc/>
    public ProgramDraft ToDraft() => _progress.Current();

    private ProgramBuilder AddGoal(string? narrativeSummary, Action<IObjectiveStage> goal)
    {
        // A second goal or purpose cannot be written: the first one leaves the stage.
        ArgumentNullException.ThrowIfNull(goal);
        ObjectiveDraft start = ObjectiveBuilder.Start(ObjectiveLevel.Goal, code: null, narrativeSummary);
        _progress.Write(AtGoal, draft => draft with { Objectives = draft.Objectives.Add(ObjectiveBuilder.Configure(start, goal)) }, nameof(Goal));
        return Leave(AtPurpose);
    }

    private ProgramBuilder AddPurpose(string? narrativeSummary, Action<IObjectiveStage> purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        ObjectiveDraft start = ObjectiveBuilder.Start(ObjectiveLevel.Purpose, code: null, narrativeSummary);
        _progress.Write(AtPurpose, draft => draft with { Objectives = draft.Objectives.Add(ObjectiveBuilder.Configure(start, purpose)) }, nameof(Purpose));
        return Leave(AtComponents);
    }

    private ProgramBuilder AddComponent(string code, string? narrativeSummary, Action<IComponentObjectiveStage> component)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(component);
        ObjectiveDraft start = ObjectiveBuilder.Start(ObjectiveLevel.Component, code, narrativeSummary);
        _progress.Write(
            AtComponents, draft => draft with { Objectives = draft.Objectives.Add(ComponentBuilder.Configure(start, component)) }, nameof(Component));
        return this;
    }

    private ProgramBuilder AddActivity(string code, string? narrativeSummary, Action<IObjectiveStage> activity)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(activity);
        ObjectiveDraft start = ObjectiveBuilder.Start(ObjectiveLevel.Activity, code, narrativeSummary);
        _progress.Write(
            AtComponents, draft => draft with { Objectives = draft.Objectives.Add(ObjectiveBuilder.Configure(start, activity)) }, nameof(Activity));
        return this;
    }

    private ProgramBuilder Leave(int next)
    {
        _progress.Advance(next);
        return this;
    }
}
