using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules;

/// <summary>PBR3001: a band can be read.</summary>
internal sealed class BandIsReadable : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        3001,
        Severity.Warning,
        new("Una banda del semáforo se puede leer", "A band of the traffic light can be read"),
        new("La banda del {0} no se puede leer. {1}", "The {0} band cannot be read. {1}"),
        Preset.Minimal);

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        foreach (LightFacts light in indicator.Lights) { Check(light.Draft, light.Bands, sink); }
    }

    private void Check(TrafficLightDraft draft, BandSet bands, FindingSink sink)
    {
        foreach (TrafficLight light in Lights.All)
        {
            if (bands[light] is not { } band) { continue; }
            Given<string> text = Lights.Text(draft, light);
            foreach (BandProblem problem in band.Problems) { sink.Report(Info, text.Place(problem.Range), Lights.Name(light), problem.Message); }
        }
    }
}
