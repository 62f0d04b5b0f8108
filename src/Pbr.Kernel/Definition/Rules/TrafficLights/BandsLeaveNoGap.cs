using System.Collections.Immutable;
using System.Linq;
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
            "Entre {0} y {1} no se enciende ninguna luz para un valor {2}. Lleve una banda hasta donde comienza la otra.",
            "Between {0} and {1} no light shines for a value {2}. Take one band to where the other begins."),
        Preset.Minimal);

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Draft.TrafficLight is not { } draft || indicator.Bands is not { } bands) { return; }
        foreach (Interval gap in bands.Gaps(indicator.Decimals))
        {
            TrafficLight below = Lights.All.First(light => bands[light]!.Intervals.Any(one => one.Upper?.Value == gap.Lower!.Value));
            TrafficLight above = Lights.All.First(light => bands[light]!.Intervals.Any(one => one.Lower?.Value == gap.Upper!.Value));
            string unit = Lights.UnitSign(bands[below]);
            sink.Report(
                Info,
                Info.DefaultSeverity,
                Lights.Text(draft, below).Place(),
                new object[] { gap.Lower!.Value + unit, gap.Upper!.Value + unit, gap.Describe(unit) },
                ImmutableArray.Create(Lights.Text(draft, above).Place()));
        }
    }
}
