using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Profiles;

/// <summary>A member of a vocabulary with its word in both languages: profiles are read and messages are written with it.</summary>
internal sealed class Term<T>
    where T : struct
{
    private readonly ImmutableArray<string> _others;

    public Term(T value, string spanish, string english, params string[] others)
    {
        Value = value;
        Text = new Bilingual(spanish, english);
        _others = ImmutableArray.Create(others);
    }

    /// <summary>The member.</summary>
    public T Value { get; }

    /// <summary>Its word.</summary>
    public Bilingual Text { get; }

    /// <summary>Whether a text is this word in either language, whatever its case, accents and hyphens.</summary>
    public bool Is(string text)
    {
        string plain = Plain(text);
        if (plain == Plain(Text.Spanish) || plain == Plain(Text.English)) { return true; }
        foreach (string other in _others)
        {
            if (plain == Plain(other)) { return true; }
        }

        return false;
    }

    /// <summary>Several words in a row: a, b or c.</summary>
    public static Bilingual List(IEnumerable<Term<T>> words)
    {
        List<string> spanish = new();
        List<string> english = new();
        foreach (Term<T> word in words)
        {
            spanish.Add(word.Text.Spanish);
            english.Add(word.Text.English);
        }

        return new Bilingual(Join(spanish, " o "), Join(english, " or "));
    }

    private static string Join(List<string> words, string last) => words.Count < 2
        ? string.Concat(words)
        : string.Join(", ", words.GetRange(0, words.Count - 1)) + last + words[words.Count - 1];

    private static string Plain(string text)
    {
        StringBuilder plain = new();
        foreach (char character in text.ToLowerInvariant())
        {
            if (character is ' ' or '-' or '_') { continue; }
            plain.Append(character switch { 'á' => 'a', 'é' => 'e', 'í' => 'i', 'ó' => 'o', 'ú' => 'u', _ => character });
        }

        return plain.ToString();
    }
}
