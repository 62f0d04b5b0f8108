using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules;

/// <summary>PBR3003: bands leave no gap.</summary>
internal sealed class BandsLeaveNoGap : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        3003,
        Severity.Warning,
        new("Las bandas no dejan huecos", "Bands leave no gap"),
        new(
            "Ninguna luz se enciende para un valor {0}, entre el {1} '{2}' y el {3} '{4}'. Lleve una banda hasta donde comienza la otra.",
            "No light shines for a value {0}, between {1} '{2}' and {3} '{4}'. Take one band to where the other begins."),
        Preset.Minimal);

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        foreach (LightFacts light in indicator.Lights) { Check(light.Draft, light.Bands, indicator.Decimals, sink); }
    }

    private void Check(TrafficLightDraft draft, BandSet bands, int decimals, FindingSink sink)
    {
        foreach (Interval gap in bands.Gaps(decimals))
        {
            TrafficLight below = Lights.All.First(light => bands[light]!.Intervals.Any(one => one.Upper?.Value == gap.Lower!.Value));
            TrafficLight above = Lights.All.First(light => bands[light]!.Intervals.Any(one => one.Lower?.Value == gap.Upper!.Value));
            string unit = Lights.UnitSign(bands[below]);
            sink.Report(
                Info,
                Info.DefaultSeverity,
                Lights.Text(draft, below).Place(),
                new object[] { gap.Describe(unit), Lights.Name(below), Lights.Text(draft, below).Value, Lights.Name(above), Lights.Text(draft, above).Value },
                ImmutableArray.Create(Lights.Text(draft, above).Place()),
                Lights.CutYellow(draft, bands));
        }
    }
}
