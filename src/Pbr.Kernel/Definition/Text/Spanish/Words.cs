using System.Collections.Generic;
using System.Text;

namespace Pbr.Kernel.Text;

/// <summary>Cuts a Spanish text into words, and folds accents and case, so that <c>Micrositios</c> and <c>MICROSÍTIOS</c> are one word.</summary>
internal static class Words
{
    /// <summary>The words of a text, in order. Letters make words and digits make numbers; everything else only parts them.</summary>
    public static IReadOnlyList<Word> In(string text)
    {
        List<Word> words = new();
        StringBuilder folded = new();
        int i = 0;
        while (i < text.Length)
        {
            if (!IsPart(text[i]))
            {
                i++;
                continue;
            }

            int start = i;
            bool isNumber = char.IsDigit(text[i]);
            folded.Clear();
            while (i < text.Length && IsPart(text[i]) && char.IsDigit(text[i]) == isNumber)
            {
                // A combining accent of a decomposed letter folds away.
                if (!IsCombining(text[i])) { folded.Append(Fold(text[i])); }
                i++;
            }

            if (folded.Length > 0) { words.Add(new Word(folded.ToString(), TextRange.FromBounds(start, i))); }
        }

        return words;
    }

    /// <summary>The text as its folded words, with one blank between them: two texts that differ only in accents, case, blanks and signs become equal.</summary>
    public static string Normal(string text)
    {
        StringBuilder normal = new();
        foreach (Word word in In(text))
        {
            if (normal.Length > 0) { normal.Append(' '); }
            normal.Append(word.Folded);
        }

        return normal.ToString();
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || IsCombining(letter);

    private static bool IsCombining(char letter) => letter is >= '\u0300' and <= '\u036F';

    private static char Fold(char letter) => char.ToLowerInvariant(letter) switch
    {
        'á' or 'à' or 'ä' or 'â' => 'a',
        'é' or 'è' or 'ë' or 'ê' => 'e',
        'í' or 'ì' or 'ï' or 'î' => 'i',
        'ó' or 'ò' or 'ö' or 'ô' => 'o',
        'ú' or 'ù' or 'ü' or 'û' => 'u',
        char other => other,
    };
}
