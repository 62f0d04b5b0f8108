using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>Tells which target of the Sustainable Development Goals a text is that of.</summary>
internal static class SustainableTargetText
{
    /// <summary>Fewer words stand in many texts.</summary>
    private const int FewestWords = 4;

    private static readonly Lazy<List<(string Code, HashSet<string> Stems)>> Targets = new(() => SustainableTargets.All
        .Select(target => ($"{target.Goal}.{target.Target}", Stems.Of(target.Words)))
        .ToList());

    /// <summary>The other target whose words a text has, where it lacks those of its own; null where that is not certain.</summary>
    /// <param name="goal">The goal of the text's code.</param>
    /// <param name="target">The target of the text's code.</param>
    /// <param name="said">The stems of the text.</param>
    public static string? OfAnother(int goal, string target, HashSet<string> said)
    {
        string own = $"{goal}.{target.ToLowerInvariant()}";
        HashSet<string>? ownWords = Targets.Value.FirstOrDefault(one => one.Code == own).Stems;

        // 2 of 5: what two targets of one goal have in common is less than that.
        if (ownWords is null || said.Count < FewestWords || 5 * Stems.Shared(ownWords, said) > 2 * ownWords.Count) { return null; }
        foreach ((string code, HashSet<string> words) in Targets.Value)
        {
            // 4 of 5: a text may leave out a word or write it otherwise.
            if (code != own && words.Count >= FewestWords && 5 * Stems.Shared(words, said) >= 4 * words.Count) { return code; }
        }

        return null;
    }
}
