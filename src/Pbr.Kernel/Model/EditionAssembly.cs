using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel;

/// <summary>The editions of an indicator's formula, direction and traffic light: the original, then what each letter put in its place.</summary>
internal static class EditionAssembly
{
    public static ImmutableArray<FormulaEdition> Formulas(IndicatorDraft draft)
    {
        ImmutableArray<FormulaEdition>.Builder editions = ImmutableArray.CreateBuilder<FormulaEdition>();
        if (draft.Formula.TryGet(out string original)) { editions.Add(new FormulaEdition(Formula.Parse(original), Letter: null)); }
        foreach (AmendedFormulaDraft amended in draft.AmendedFormulas)
        {
            if (amended.Formula.TryGet(out string text)) { editions.Add(new FormulaEdition(Formula.Parse(text), amended.Letter.Text())); }
        }

        return editions.ToImmutable();
    }

    public static ImmutableArray<DirectionEdition> Directions(IndicatorDraft draft)
    {
        ImmutableArray<DirectionEdition>.Builder editions = ImmutableArray.CreateBuilder<DirectionEdition>();
        if (draft.Direction.TryGet(out Direction original)) { editions.Add(new DirectionEdition(original, Letter: null)); }
        foreach (AmendedDirectionDraft amended in draft.AmendedDirections)
        {
            if (amended.Direction.TryGet(out Direction direction)) { editions.Add(new DirectionEdition(direction, amended.Letter.Text())); }
        }

        return editions.ToImmutable();
    }

    public static ImmutableArray<LightScale> Lights(IndicatorFacts indicator)
    {
        ImmutableArray<LightScale>.Builder editions = ImmutableArray.CreateBuilder<LightScale>();
        if (Scale(indicator.Written.TrafficLight, indicator) is { } original) { editions.Add(original); }
        foreach (TrafficLightDraft amended in indicator.Written.AmendedTrafficLights)
        {
            if (Scale(amended, indicator) is { } edition) { editions.Add(edition); }
        }

        return editions.ToImmutable();
    }

    private static LightScale? Scale(TrafficLightDraft? draft, IndicatorFacts indicator)
    {
        if (draft is null || IndicatorFacts.ReadBands(draft) is not { } bands) { return null; }
        return new LightScale(bands, draft.Basis.TryGet(out LightBasis declared) ? declared : BasisOf(bands, indicator), draft.Basis.IsKnown)
        {
            Reason = draft.Reason.Text(),
            Letter = draft.Letter.Text(),
        };
    }

    private static LightBasis BasisOf(BandSet bands, IndicatorFacts indicator)
    {
        BandUnit?[] units = [bands.Green?.Unit, bands.Yellow?.Unit, bands.Red?.Unit];
        if (units.Contains(BandUnit.PercentOfTarget)) { return LightBasis.Compliance; }

        // Without a unit nothing speaks against the plain reading.
        bool isOtherUnit = indicator.Draft.Unit.IsKnown && !indicator.IsPercentage;
        return isOtherUnit && units.Contains(BandUnit.Percent) ? LightBasis.Compliance : LightBasis.Value;
    }
}
