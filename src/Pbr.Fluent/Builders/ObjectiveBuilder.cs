using System;
using Pbr.Kernel.Drafts;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the draft of a goal, a purpose or an activity.</summary>
internal sealed class ObjectiveBuilder : ObjectiveMembers<IObjectiveStage>, IObjectiveStage
{
    private ObjectiveBuilder(ObjectiveDraft start)
        : base(start)
    {
    }

    protected override IObjectiveStage Stage => this;

    /// <summary>Lets the author write the objective.</summary>
    public static ObjectiveDraft Configure(ObjectiveDraft start, Action<IObjectiveStage> objective)
    {
        ObjectiveBuilder builder = new(start);
        objective(builder);
        return builder.Progress.Finish();
    }
}
