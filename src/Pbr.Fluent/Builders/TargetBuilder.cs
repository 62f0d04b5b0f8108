using Pbr.Kernel.Drafts;

namespace Pbr.Fluent.Builders;

/// <summary>The stage of unit, baseline and target.</summary>
internal sealed class TargetBuilder : TargetMembers<ITargetStage>, ITargetStage
{
    public TargetBuilder(DraftInProgress<IndicatorDraft> progress)
        : base(progress)
    {
    }

    protected override ITargetStage Stage => this;

    protected override int Number => SheetStages.Target;
}
