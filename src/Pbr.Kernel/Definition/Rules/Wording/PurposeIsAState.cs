using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6002: the purpose tells what the population has attained.</summary>
internal sealed class PurposeIsAState : NarrativeRule
{
    private static readonly Bilingual Infinitive = new("comienza con un infinitivo", "begins with an infinitive");
    private static readonly Bilingual NoPopulation = new("es de quien ejecuta el programa y no de una población", "is about who carries the programme out, and not about a population");
    private static readonly Bilingual NoVerb = new("no tiene verbo en presente ni participio", "has neither a verb in the present nor a participle");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6002,
        Severity.Information,
        new("El propósito dice lo que la población ha logrado", "The purpose tells what the population has attained"),
        new(
            "El propósito '{0}' {1}. Escriba la población, un verbo en presente y el resultado.",
            "The purpose '{0}' {1}. Write the population, a verb in the present and the result."),
        Preset.Strict);

    /// <inheritdoc/>
    protected override ObjectiveLevel Level => ObjectiveLevel.Purpose;

    /// <inheritdoc/>
    protected override (TextRange? Range, Bilingual Fact)? Judge(IReadOnlyList<Word> words)
    {
        if (SpanishForms.IsInfinitive(words[0].Folded)) { return (words[0].Range, Infinitive); }
        if (IsOfExecutor(words)) { return (null, NoPopulation); }
        bool isState = SpanishForms.HasPresent(words) || words.Any(word => SpanishForms.IsParticiple(word.Folded));
        return isState ? null : (null, NoVerb);
    }

    /// <summary>Whether the subject is the town hall that carries the programme out, itself: "El ayuntamiento cumple …", and not "El personal del ayuntamiento …".</summary>
    private static bool IsOfExecutor(IReadOnlyList<Word> words)
    {
        int first = 0;
        while (first < words.Count && words[first].Folded is ("el" or "h" or "honorable")) { first++; }
        return first < words.Count - 1 && words[first].Folded == "ayuntamiento" && SpanishForms.HasPresent(words.Skip(first + 1).Take(1).ToList());
    }
}
