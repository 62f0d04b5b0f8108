using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>The stage of the schedule.</summary>
internal sealed class ScheduleBuilder : ScheduleMembers<IScheduleStage>, IScheduleStage
{
    public ScheduleBuilder(DraftInProgress<IndicatorDraft> progress)
        : base(progress)
    {
    }

    protected override IScheduleStage Stage => this;

    protected override int Number => SheetStages.Schedule;

    /// <inheritdoc/>
    public IScheduleStage TrafficLightReason(string text)
    {
        Given<string> reason = Written.Text(DraftField.TrafficLight, text);
        return Write(draft => draft.TrafficLight is { } light
            ? draft with { TrafficLight = light with { Reason = Once.Give(light.Reason, reason, nameof(TrafficLightReason)) } }
            : throw Misuse.NoLight());
    }

    /// <inheritdoc/>
    public IScheduleStage AmendedTrafficLight(string letter, string green, string yellow, string red) =>
        AddLight(Written.Bands(green, yellow, red) with { Letter = Written.Text(DraftField.Letter, letter) });

    /// <inheritdoc/>
    public IScheduleStage AmendedTrafficLight(string letter, LightBasis judges, string green, string yellow, string red) =>
        AddLight(Written.Bands(green, yellow, red) with
        {
            Basis = Written.Choice(DraftField.TrafficLight, judges),
            Letter = Written.Text(DraftField.Letter, letter),
        });

    private IScheduleStage AddLight(TrafficLightDraft amended) => Write(
        draft =>
        {
            TrafficLightDraft? before = draft.AmendedTrafficLights.Count > 0 ? draft.AmendedTrafficLights[draft.AmendedTrafficLights.Count - 1] : draft.TrafficLight;
            TrafficLightDraft light = amended with { Basis = amended.Basis.IsMissing && before is not null ? before.Basis : amended.Basis };
            return draft with { AmendedTrafficLights = draft.AmendedTrafficLights.Add(light) };
        },
        nameof(AmendedTrafficLight));
}
