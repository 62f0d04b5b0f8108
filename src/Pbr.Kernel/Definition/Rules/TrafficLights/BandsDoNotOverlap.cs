using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules;

/// <summary>PBR3002: bands do not overlap.</summary>
internal sealed class BandsDoNotOverlap : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        3002,
        Severity.Warning,
        new("Las bandas no se traslapan", "Bands do not overlap"),
        new(
            "Con un valor {0} se encienden a la vez el {1} y el {2}. Corte las bandas para que cada valor tenga una sola luz.",
            "For a value {0}, {1} and {2} shine at once. Cut the bands so that each value has one light."),
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
        foreach (BandOverlap overlap in bands.Overlaps())
        {
            Band milder = bands[overlap.Milder]!;
            sink.Report(
                Info,
                Info.DefaultSeverity,
                Lights.Text(draft, overlap.Milder).Place(),
                new object[] { overlap.Interval.Describe(Lights.UnitSign(milder)), Lights.Name(overlap.Milder), Lights.Name(overlap.Severer) },
                ImmutableArray.Create(Lights.Text(draft, overlap.Severer).Place()),
                Lights.CutYellow(draft, bands));
        }
    }
}
