using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules;

/// <summary>PBR3009: thresholds are reviewed when the target is amended.</summary>
internal sealed class ThresholdsFollowTarget : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        3009,
        Severity.Information,
        new("Los umbrales se revisan cuando la meta se ajusta", "Thresholds are reviewed when the target is amended"),
        new(
            "El oficio '{0}' mueve la meta de {1} a {2} y deja las bandas como estaban. Escriba las bandas ajustadas, o las mismas si se revisaron y siguen valiendo.",
            "The letter '{0}' moves the target from {1} to {2} and leaves the bands as they were. Write the amended bands, or the same ones if they were reviewed and still hold."));

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        IndicatorDraft sheet = indicator.Written;
        if (sheet.Targets.Count < 2 || sheet.TrafficLight is not { } light || indicator.Bands is not { } bands) { return; }
        if (!LetterFacts.AreKnown(sheet) || !sheet.AmendedTrafficLights.IsComplete || !JudgeValue(indicator, bands)) { return; }
        TargetDraft before = sheet.Targets[sheet.Targets.Count - 2];
        TargetDraft after = sheet.Targets[sheet.Targets.Count - 1];
        if (!after.Letter.TryGet(out string letter) || !before.Value.TryGet(out decimal old) || !after.Value.TryGet(out decimal value) || old == value) { return; }
        if (sheet.AmendedTrafficLights.Any(one => LetterFacts.AreSame(one.Letter.Value, letter))) { return; }
        Given<string>[] texts = { light.Green, light.Yellow, light.Red };
        ImmutableArray<Place> related = texts.Where(text => text.IsKnown).Select(text => text.Place()).ToImmutableArray();
        object[] arguments = { letter, old.ToString(CultureInfo.InvariantCulture), value.ToString(CultureInfo.InvariantCulture) };
        sink.Report(Info, Info.DefaultSeverity, after.Value.Place(), arguments, related);
    }

    /// <summary>
    /// Whether the bands are in the unit of the value for certain. Bands in per cent of the target move with it; where a sheet does not say what its
    /// bands judge, those of a percentage might be such.
    /// </summary>
    private static bool JudgeValue(IndicatorFacts indicator, BandSet bands)
    {
        if (indicator.Draft.TrafficLight!.Basis.TryGet(out LightBasis basis)) { return basis == LightBasis.Value; }
        if (!indicator.Draft.TrafficLight.Basis.IsMissing || !indicator.Draft.Unit.IsKnown || indicator.IsPercentage) { return false; }
        Band?[] read = { bands.Green, bands.Yellow, bands.Red };
        return read.All(band => band is not null && band.Unit is not (BandUnit.Percent or BandUnit.PercentOfTarget));
    }
}
