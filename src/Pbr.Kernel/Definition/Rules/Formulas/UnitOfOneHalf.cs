using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>A unit that two variables share although it names only one of them.</summary>
/// <remarks>
/// It names a variable whose meaning has all its words. The other is something else if it has the unit's noun with another adjective, or has it not:
/// what is effective is not what is formalised. A noun with a complement, "solicitudes de actualización", may be told more shortly and is not judged.
/// </remarks>
internal static class UnitOfOneHalf
{
    /// <summary>The unit, the variable it names and the one it does not; null where it names both or neither, or not all is known.</summary>
    public static (Given<string> Unit, string Own, string Other)? Of(IndicatorFacts indicator)
    {
        DraftList<VariableDraft> all = indicator.Draft.Variables;
        if (!all.IsComplete || indicator.Draft.VariablesUnit.IsUnknown) { return null; }
        List<VariableDraft> halves = all.Where(variable => variable.Role is not (VariableRole.Result or VariableRole.Index) && !IsResult(variable, indicator)).ToList();
        if (halves.Count != 2 || !halves[0].Meaning.TryGet(out string one) || !halves[1].Meaning.TryGet(out string two)) { return null; }
        Given<string> unit = UnitOf(halves[0], indicator);
        if (!unit.TryGet(out string name) || !UnitOf(halves[1], indicator).TryGet(out string same) || Words.Normal(name) != Words.Normal(same) || Units.IsPercentage(name)) { return null; }
        IReadOnlyList<Word> words = Words.In(name);
        if (words.Count == 0 || !words.All(Stems.IsContent)) { return null; }
        (string Own, string Other)? found = (Names(words, one), Names(words, two)) switch
        {
            (true, false) => (one, two),
            (false, true) => (two, one),
            _ => null,
        };
        if (found is not { } named) { return null; }

        // Two nouns are two kinds of things, which PBR2016 tells where it can read both halves.
        bool isOneNoun = Names(words.Take(1), named.Other);
        return isOneNoun || !IsRead(indicator) ? (unit, named.Own, named.Other) : null;
    }

    private static bool IsRead(IndicatorFacts indicator) =>
        indicator.Ratio is { } ratio && ratio.Numerators.Concat(ratio.Denominators).All(half => indicator.Meanings.Of(half) is not null);

    private static Given<string> UnitOf(VariableDraft variable, IndicatorFacts indicator) => variable.Unit.IsMissing ? indicator.Draft.VariablesUnit : variable.Unit;

    private static bool IsResult(VariableDraft variable, IndicatorFacts indicator) =>
        variable.Symbol.TryGet(out string symbol) && indicator.Formula?.Result is { } result && new DeclaredName(variable, symbol).Name == result.Name;

    private static bool Names(IEnumerable<Word> unit, string meaning)
    {
        HashSet<string> said = Stems.Of(meaning);
        return unit.All(word => Stems.Shared(Stems.Of(word.Folded), said) > 0);
    }
}
