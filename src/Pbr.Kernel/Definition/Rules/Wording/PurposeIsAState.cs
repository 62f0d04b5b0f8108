using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6002: the purpose tells what the population has attained.</summary>
internal sealed class PurposeIsAState : NarrativeRule
{
    private static readonly Bilingual Infinitive = new("comienza con un infinitivo", "begins with an infinitive");
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
        bool isState = SpanishForms.HasPresent(words) || words.Any(word => SpanishForms.IsParticiple(word.Folded));
        return isState ? null : (null, NoVerb);
    }
}
