using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules;

/// <summary>PBR3006: thresholds, target and value share a unit, or say that they are per cent of the target.</summary>
internal sealed class LightSaysWhatItJudges : IndicatorRule
{
    private static readonly Bilingual DeclareCompliance = new(
        "Declare que el semáforo juzga el cumplimiento (LightBasis.Compliance) o escriba los umbrales en esa unidad",
        "Declare that the light judges compliance (LightBasis.Compliance) or write the thresholds in that unit");

    private static readonly Bilingual OneScale = new(
        "Escriba las tres bandas en la misma escala y declare qué juzga el semáforo", "Write all three bands on one scale and declare what the light judges");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        3006,
        Severity.Warning,
        new("Los umbrales y el valor comparten unidad, o se dice que son porcentaje de la meta", "Thresholds and value share a unit, or say that they are per cent of the target"),
        new("La banda '{0}' está en {1}. {2}.", "The band '{0}' is in {1}. {2}."));

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        foreach (LightFacts light in indicator.Lights)
        {
            if (light.Draft.Basis.IsUnknown) { continue; }
            bool judgesCompliance = light.Draft.Basis.TryGet(out LightBasis basis) && basis == LightBasis.Compliance;
            if (!judgesCompliance && light.Has(BandUnit.Percent) && indicator.Draft.Unit.TryGet(out string unit) && !indicator.IsPercentage)
            {
                Given<string> band = First(light, BandUnit.Percent);
                Bilingual fact = new($"por ciento y el indicador en '{unit}', sin decir de qué es el porcentaje", $"per cent and the indicator in '{unit}', without saying per cent of what");
                if (light.Draft.Basis.IsKnown)
                {
                    fact = new($"por ciento y el semáforo juzga el valor, que está en '{unit}'", $"per cent and the light judges the value, which is in '{unit}'");
                }

                sink.Report(
                    Info, Info.DefaultSeverity, band.Place(), new object[] { band.Value, fact, DeclareCompliance }, ImmutableArray.Create(indicator.Draft.Unit.Place()), ImmutableArray.Create(JudgeCompliance(light.Draft, isGuess: light.Draft.Basis.IsKnown)));
            }
            else if (!judgesCompliance && light.Bands.IsWhole && light.Has(BandUnit.PercentOfTarget)
                && Lights.All.FirstOrDefault(one => light.Bands[one]!.Unit != BandUnit.PercentOfTarget) is var other
                && light.Bands[other]!.Unit != BandUnit.PercentOfTarget)
            {
                Given<string> band = Lights.Text(light.Draft, other);
                Given<string> ofTarget = First(light, BandUnit.PercentOfTarget);
                Bilingual fact = new($"otra escala que '{ofTarget.Value}', que es de la meta", $"another scale than '{ofTarget.Value}', which is of the target");
                sink.Report(Info, Info.DefaultSeverity, band.Place(), new object[] { band.Value, fact, OneScale }, ImmutableArray.Create(ofTarget.Place()));
            }
        }
    }

    /// <summary>The repair that declares that a light judges compliance. The light must have a band; a definition file may leave out the others.</summary>
    public static Repair JudgeCompliance(TrafficLightDraft draft, bool isGuess) => new(
        new Bilingual("Declarar que el semáforo juzga el cumplimiento", "Declare that the light judges compliance"),
        ImmutableArray.Create(draft.Basis.IsMissing
            ? RepairEdit.AddArgument(Lights.All.Select(light => Lights.Text(draft, light)).First(band => !band.IsMissing).Place(), "judges", LightBasis.Compliance)
            : RepairEdit.SetChoice(draft.Basis.Place(), LightBasis.Compliance)),
        isGuess);

    private static Given<string> First(LightFacts light, BandUnit unit) =>
        Lights.Text(light.Draft, Lights.All.First(one => light.Bands[one]?.Unit == unit));
}
