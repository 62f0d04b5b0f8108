using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>How sure it is, by the words of a ratio, that it divides a part by its whole.</summary>
internal static class PartOfWhole
{
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal)
    {
        "numero", "num", "no", "total", "cantidad", "suma", "sumatoria", "de", "del", "la", "las", "los", "el", "number", "of", "the", "amount",
    };

    /// <summary>How the words begin that say what a whole is: what was asked for, planned, or all there is.</summary>
    private static readonly string[] Whole =
    {
        "programad", "planead", "planificad", "solicitad", "recibid", "requerid", "validad", "formalizad", "registrad", "existent", "susceptib",
        "establecid", "presentad", "total", "universo", "inscrit", "requested", "received", "planned", "programmed", "registered",
    };

    /// <summary>How the words begin that put the denominator in another time, or beside the numerator and not around it.</summary>
    private static readonly string[] NotWhole = { "anterior", "previo", "previa", "pasad", "inicial", "base", "sin", "previous", "prior", "last", "without" };

    /// <summary>Whether numerator and denominator are the same things and the denominator is all of them: attended of received.</summary>
    public static bool IsCertain(IndicatorFacts indicator) => Evidence(indicator) == 2;

    /// <summary>Whether either speaks for it: the same things, or a denominator that is all there is.</summary>
    public static bool IsLikely(IndicatorFacts indicator) => Evidence(indicator) >= 1;

    private static int Evidence(IndicatorFacts indicator)
    {
        if (indicator.Ratio is not { IsPercentage: true, IsDifference: false } ratio || ratio.Numerators.Count != 1 || ratio.Denominators.Count != 1) { return 0; }
        List<string> part = Words(Meaning(indicator, ratio.Numerators[0]));
        List<string> whole = Words(Meaning(indicator, ratio.Denominators[0]));
        if (part.Count == 0 || whole.Count == 0 || whole.Any(word => NotWhole.Any(one => word.StartsWith(one, StringComparison.Ordinal)))) { return 0; }
        bool isSame = Stem(Head(part)) == Stem(Head(whole));
        bool isAll = whole.Any(word => Whole.Any(one => word.StartsWith(one, StringComparison.Ordinal)))
            && !part.Any(word => word.StartsWith("programad", StringComparison.Ordinal));
        return (isSame ? 1 : 0) + (isAll ? 1 : 0);
    }

    private static string Meaning(IndicatorFacts indicator, FormulaNode node) => node switch
    {
        NameNode { IsPhrase: true } phrase => phrase.Name,
        NameNode name => indicator.Draft.Variables.FirstOrDefault(variable => variable.Symbol.Or("") == name.Name)?.Meaning.Or("") ?? "",
        _ => "",
    };

    private static string Head(List<string> words) => words.FirstOrDefault(word => !Leading.Contains(word)) ?? "";

    private static string Stem(string word) =>
        word.EndsWith("es", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2)
        : word.EndsWith("s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1)
        : word;

    private static List<string> Words(string text)
    {
        StringBuilder folded = new();
        BandWords.Fold(text, 0, text.Length, folded);
        List<string> words = new();
        int start = -1;
        for (int i = 0; i <= folded.Length; i++)
        {
            bool isLetter = i < folded.Length && char.IsLetter(folded[i]);
            if (isLetter && start < 0) { start = i; }
            if (!isLetter && start >= 0)
            {
                words.Add(folded.ToString(start, i - start));
                start = -1;
            }
        }

        return words;
    }
}
