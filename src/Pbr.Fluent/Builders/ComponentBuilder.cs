using System;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the draft of a component and its activities.</summary>
internal sealed class ComponentBuilder : ObjectiveMembers<IComponentObjectiveStage>, IComponentObjectiveStage
{
    private const int Activities = 1;

    private ComponentBuilder(ObjectiveDraft start)
        : base(start)
    {
    }

    protected override IComponentObjectiveStage Stage => this;

    /// <summary>Lets the author write the component.</summary>
    public static ObjectiveDraft Configure(ObjectiveDraft start, Action<IComponentObjectiveStage> component)
    {
        ComponentBuilder builder = new(start);
        component(builder);
        return builder.Progress.Finish();
    }

    /// <inheritdoc/>
    public IComponentActivityStage Activity(string code, string narrativeSummary, Action<IObjectiveStage> activity) =>
        AddActivity(code, narrativeSummary ?? throw new ArgumentNullException(nameof(narrativeSummary)), activity);

    /// <inheritdoc/>
    public IComponentActivityStage Activity(string code, Action<IObjectiveStage> activity) => AddActivity(code, narrativeSummary: null, activity);

    private ComponentBuilder AddActivity(string code, string? narrativeSummary, Action<IObjectiveStage> activity)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(activity);
        ObjectiveDraft start = Start(ObjectiveLevel.Activity, code, narrativeSummary);
        Progress.Write(Activities, draft => draft with { Activities = draft.Activities.Add(ObjectiveBuilder.Configure(start, activity)) }, nameof(Activity));
        return this;
    }
}
