using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;

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
        foreach (LightFacts light in indicator.Lights)
        {
            if (light.Basis is not { } basis) { continue; }
            editions.Add(new LightScale(light.Bands, basis, light.Draft.Basis.IsKnown) { Reason = light.Draft.Reason.Text(), Letter = light.Draft.Letter.Text() });
        }

        return editions.ToImmutable();
    }
}
