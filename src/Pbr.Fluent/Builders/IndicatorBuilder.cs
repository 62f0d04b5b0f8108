using System;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>The stage of the identification, where a sheet begins.</summary>
internal sealed class IndicatorBuilder : TargetMembers<IIndicatorStage>, IIndicatorStage
{
    public IndicatorBuilder(DraftInProgress<IndicatorDraft> progress)
        : base(progress)
    {
    }

    protected override IIndicatorStage Stage => this;

    protected override int Number => SheetStages.Identification;

    /// <summary>Lets the author write the sheet.</summary>
    public static IndicatorDraft Configure(IndicatorDraft start, Action<IIndicatorStage> indicator)
    {
        DraftInProgress<IndicatorDraft> progress = new(start);
        indicator(new IndicatorBuilder(progress));
        return progress.Finish();
    }

    /// <inheritdoc/>
    public IVariableStage Formula(string formula)
    {
        Write(draft => draft with { Formula = Written.Text(DraftField.Formula, formula) });
        Progress.Advance(SheetStages.Variables);
        return new VariableBuilder(Progress);
    }

    /// <inheritdoc/>
    public ITargetStage ExternalMethod(string source)
    {
        Write(draft => draft with { ExternalMethod = Written.Text(DraftField.Formula, source) });
        Progress.Advance(SheetStages.Target);
        return new TargetBuilder(Progress);
    }
}
