using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules;

/// <summary>PBR3004: every band can be reached.</summary>
internal sealed class BandIsReachable : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        3004,
        Severity.Warning,
        new("Toda banda se puede alcanzar", "Every band can be reached"),
        new(
            "Ningún valor enciende el {0}: la banda está vacía o una más severa la cubre. Corrija sus límites.",
            "No value lights {0}: the band is empty or a severer one covers it. Correct its bounds."));

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        foreach (LightFacts light in indicator.Lights) { Check(light.Draft, light.Bands, sink); }
    }

    private void Check(TrafficLightDraft draft, BandSet bands, FindingSink sink)
    {
        foreach (TrafficLight light in bands.Unreachable()) { sink.Report(Info, Lights.Text(draft, light).Place(), Lights.Name(light)); }
    }
}
