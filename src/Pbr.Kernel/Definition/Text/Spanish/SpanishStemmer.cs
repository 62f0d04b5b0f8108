using System;

namespace Pbr.Kernel.Text;

/// <summary>Cuts a folded Spanish word to its stem, so that <c>actualización</c>, <c>actualizadas</c> and <c>actualizar</c> are one word.</summary>
/// <remarks>
/// The suffixes are those of the Snowball stemmer for Spanish (snowballstem.org/algorithms/spanish/stemmer.html), reduced to the ones that meet in
/// titles and objectives, and tried longest first in one pass instead of three. The regions of Snowball are replaced by a least length of the stem.
/// </remarks>
internal static class SpanishStemmer
{
    private const int ShortestStem = 3;

    // Longest first, so that the first that fits is the one to cut.
    private static readonly string[] Suffixes =
    {
        "amientos", "imientos", "amiento", "imiento", "aciones", "uciones", "adoras", "adores", "ancias", "idades", "amente", "logias",
        "iendo", "acion", "ucion", "adora", "encia", "ancia", "mente", "istas", "ables", "ibles", "ieron", "logia", "iones",
        "ando", "ados", "adas", "idos", "idas", "ador", "idad", "ante", "aron", "ivas", "ivos", "anza", "ismo", "able", "ible", "ista",
        "icos", "icas", "osos", "osas", "ales",
        "ado", "ada", "ido", "ida", "ion", "iva", "ivo", "ico", "ica", "oso", "osa",
        "ar", "er", "ir", "an", "en", "es", "as", "os", "al",
        "a", "e", "o", "s",
    };

    /// <summary>The stem of a folded word; a short word is its own.</summary>
    public static string Stem(string folded)
    {
        foreach (string suffix in Suffixes)
        {
            // Snowball cuts "logía" to "log", so that tecnología and tecnológico meet.
            int kept = folded.Length - suffix.Length + (suffix.StartsWith("log", StringComparison.Ordinal) ? "log".Length : 0);
            if (kept >= ShortestStem && folded.EndsWith(suffix, StringComparison.Ordinal)) { return folded.Substring(0, kept); }
        }

        return folded;
    }

    /// <summary>Whether two stems are of one family: equal, or a long one begins with the other, as <c>digitaliz</c> begins with <c>digit</c>.</summary>
    public static bool AreKin(string left, string right) =>
        left == right
        || (left.Length >= LeastPrefix && right.StartsWith(left, StringComparison.Ordinal))
        || (right.Length >= LeastPrefix && left.StartsWith(right, StringComparison.Ordinal));

    private const int LeastPrefix = 5;
}
