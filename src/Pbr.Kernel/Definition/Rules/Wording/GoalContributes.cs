using System.Collections.Generic;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6001: the goal contributes to a higher objective by means of a solution.</summary>
internal sealed class GoalContributes : NarrativeRule
{
    private static readonly Bilingual NoContribution = new("no comienza con «Contribuir»", "does not begin with «Contribuir»");
    private static readonly Bilingual NoMeans = new("no dice mediante qué", "does not say by means of what");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6001,
        Severity.Information,
        new("El fin contribuye a un objetivo superior mediante una solución", "The goal contributes to a higher objective by means of a solution"),
        new(
            "El fin '{0}' {1}. Escríbalo «Contribuir a [objetivo superior] mediante [solución]».",
            "The goal '{0}' {1}. Write it «Contribuir a [higher objective] mediante [solution]»."),
        Preset.Strict);

    /// <inheritdoc/>
    protected override ObjectiveLevel Level => ObjectiveLevel.Goal;

    /// <inheritdoc/>
    protected override (TextRange? Range, Bilingual Fact)? Judge(IReadOnlyList<Word> words)
    {
        if (words[0].Folded is not ("contribuir" or "contribuye" or "contribuyendo")) { return (words[0].Range, NoContribution); }
        return HasMeans(words) ? null : (null, NoMeans);
    }

    private static bool HasMeans(IReadOnlyList<Word> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i].Folded;
            bool isPhrase = i > 0 && ((word == "traves" && words[i - 1].Folded == "a") || (word == "medio" && words[i - 1].Folded == "por"));
            if (word is "mediante" or "via" || isPhrase) { return true; }
        }

        return false;
    }
}
