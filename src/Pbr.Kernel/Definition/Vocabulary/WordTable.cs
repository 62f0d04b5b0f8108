using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Pbr.Kernel;

/// <summary>The words by which documents and definition files call the members of one enumeration.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <remarks>Case, accents, blanks, hyphens and a leading «de» do not count: «De Gestión» is «gestion». Immutable and safe to share.</remarks>
internal sealed class WordTable<T>
    where T : struct
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<T, string> _names = new();
    private readonly ImmutableArray<string>.Builder _words = ImmutableArray.CreateBuilder<string>();

    /// <summary>The words that are written: for each member the English one, then the Spanish ones.</summary>
    public ImmutableArray<string> Words => _words.ToImmutable();

    /// <summary>This table and one more member.</summary>
    /// <param name="value">The member.</param>
    /// <param name="english">Its name in definition files.</param>
    /// <param name="spanish">What Spanish documents call it, the official word first.</param>
    public WordTable<T> Add(T value, string english, params string[] spanish)
    {
        _names[value] = english;
        AddWord(value, english);
        foreach (string word in spanish) { AddWord(value, word); }
        return this;
    }

    /// <summary>The member that a word stands for.</summary>
    public bool TryRead(string word, out T value) => _values.TryGetValue(Fold(word), out value);

    /// <summary>The English word of a member; null for a number that is none.</summary>
    public string? NameOf(T value) => _names.TryGetValue(value, out string? name) ? name : null;

    private void AddWord(T value, string word)
    {
        _values[Fold(word)] = value;
        _words.Add(word);
    }

    private static string Fold(string word)
    {
        StringBuilder folded = new(word.Length);
        foreach (char c in Decomposed(word))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) { folded.Append(char.ToLowerInvariant(c)); }
        }

        string text = folded.ToString();
        return text.StartsWith("de", StringComparison.Ordinal) && word.TrimStart().StartsWith("de ", StringComparison.OrdinalIgnoreCase) ? text.Substring(2) : text;
    }

    /// <summary>Accents apart from their letters; a text with half a surrogate pair has no such form and no accents that matter.</summary>
    private static string Decomposed(string word)
    {
        foreach (char c in word)
        {
            if (char.IsSurrogate(c)) { return word; }
        }

        return word.IsNormalized(NormalizationForm.FormD) ? word : word.Normalize(NormalizationForm.FormD);
    }
}
