using System;
using System.Collections.Generic;
using System.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>A sentence as rules compare it: without case, accents and punctuation, and as the stems of the words that carry its meaning.</summary>
/// <remarks>
/// A stem is the beginning of a word: <c>implementación</c> and <c>implementadas</c> have one. It is enough to see that two sentences speak
/// of the same things, and too rough to say more. Work is linear in the length of the text.
/// </remarks>
internal sealed class Sentence
{
    private const int StemLength = 7;

    /// <summary>Articles, prepositions and the like, which two sentences may share without having anything in common.</summary>
    private static readonly HashSet<string> Functional = new(StringComparer.Ordinal)
    {
        "a", "al", "ante", "asi", "cada", "como", "con", "de", "del", "desde", "e", "el", "en", "entre", "es", "esta", "hacia", "la", "las", "lo",
        "los", "mas", "mediante", "ni", "o", "para", "por", "que", "se", "segun", "sin", "sobre", "su", "sus", "traves", "u", "un", "una", "unas",
        "unos", "y",
    };

    private readonly List<string> _stems = new();
    private readonly HashSet<string> _set = new(StringComparer.Ordinal);

    public Sentence(string text)
    {
        StringBuilder folded = new(text.Length);
        int word = 0;
        foreach (char character in text)
        {
            char letter = Fold(character);
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(letter);
                continue;
            }

            word = EndWord(folded, word);
        }

        EndWord(folded, word);
        if (folded.Length > 0 && folded[folded.Length - 1] == ' ') { folded.Length--; }
        Folded = folded.ToString();
    }

    /// <summary>Words in lower case without accents, with one blank between two.</summary>
    public string Folded { get; }

    /// <summary>The stems of the words that carry meaning, each once, in order.</summary>
    public IReadOnlyList<string> Stems => _stems;

    /// <summary>Reads a sentence.</summary>
    public static Sentence Of(string text) => ReadTexts.Sentence(text);

    /// <summary>Whether the sentence holds a stem.</summary>
    public bool Has(string stem) => _set.Contains(stem);

    /// <summary>How many stems two sentences share.</summary>
    public int SharedWith(Sentence other)
    {
        int shared = 0;
        foreach (string stem in _stems)
        {
            if (other.Has(stem)) { shared++; }
        }

        return shared;
    }

    /// <summary>Whether both have stems, and the same ones.</summary>
    public bool HasTheStemsOf(Sentence other) => _stems.Count > 0 && _stems.Count == other._stems.Count && SharedWith(other) == _stems.Count;

    private int EndWord(StringBuilder folded, int start)
    {
        if (folded.Length == start) { return start; }
        string word = folded.ToString(start, folded.Length - start);
        if (!Functional.Contains(word))
        {
            string stem = Stem(word);
            if (_set.Add(stem)) { _stems.Add(stem); }
        }

        folded.Append(' ');
        return folded.Length;
    }

    private static string Stem(string word)
    {
        int length = word.Length;
        if (length > 3 && word[length - 1] == 's') { length--; }
        length = Math.Min(length, StemLength);
        while (length > 3 && "aeiou".IndexOf(word[length - 1]) >= 0) { length--; }
        return word.Substring(0, length);
    }

    private static char Fold(char character) => char.ToLowerInvariant(character) switch
    {
        'á' or 'à' or 'ä' or 'â' => 'a',
        'é' or 'è' or 'ë' or 'ê' => 'e',
        'í' or 'ì' or 'ï' or 'î' => 'i',
        'ó' or 'ò' or 'ö' or 'ô' => 'o',
        'ú' or 'ù' or 'ü' or 'û' => 'u',
        char letter => letter,
    };
}
