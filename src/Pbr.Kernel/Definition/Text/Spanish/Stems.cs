using System;
using System.Collections.Generic;

namespace Pbr.Kernel.Text;

/// <summary>The stems of the words of a text that carry its content: no articles, prepositions or other words that stand in every text.</summary>
internal static class Stems
{
    private const int ShortestWord = 3;

    // Articles, prepositions, conjunctions, pronouns and auxiliaries; a choice from the stop words of the Snowball stemmer for Spanish.
    private static readonly WordList Stop = new(
        "el la los las un una unos unas lo al del a ante bajo con contra de desde durante en entre hacia hasta para por segun sin sobre tras",
        "y e ni o u que si no mas pero como cuando donde cual cuales cuyo cuya cuyos cuyas quien quienes se su sus le les me te nos",
        "este esta estos estas ese esa esos esas aquel aquella esto eso es son ser sea sean fue fueron ha han haya hayan hay haber ya asi",
        "tambien muy cada todo toda todos todas otro otra otros otras mismo misma mismos mismas etc mediante traves medio");

    /// <summary>The stems of the content words of a text.</summary>
    public static HashSet<string> Of(string text) => Of(text, leftOut: null);

    /// <summary>The stems of the content words of a text, leaving out the words of a list, in singular or plural.</summary>
    public static HashSet<string> Of(string text, WordList? leftOut)
    {
        HashSet<string> stems = new(StringComparer.Ordinal);
        foreach (Word word in Words.In(text))
        {
            if (IsContent(word) && leftOut?.HasSingular(word.Folded) != true) { stems.Add(SpanishStemmer.Stem(word.Folded)); }
        }

        return stems;
    }

    /// <summary>Whether a word carries content.</summary>
    public static bool IsContent(Word word) => word.Folded.Length >= ShortestWord && !word.IsNumber && !Stop.Has(word.Folded);

    /// <summary>Whether a word is one of those that stand in every Spanish text; a text without any may be in another language.</summary>
    public static bool IsStop(Word word) => Stop.Has(word.Folded);

    /// <summary>How many stems of <paramref name="some"/> have kin in <paramref name="others"/>.</summary>
    public static int Shared(HashSet<string> some, HashSet<string> others)
    {
        int shared = 0;
        foreach (string stem in some)
        {
            if (others.Contains(stem) || HasKin(stem, others)) { shared++; }
        }

        return shared;
    }

    private static bool HasKin(string stem, HashSet<string> others)
    {
        foreach (string other in others)
        {
            if (SpanishStemmer.AreKin(stem, other)) { return true; }
        }

        return false;
    }
}
