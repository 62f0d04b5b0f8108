using System;
using System.Collections.Generic;
using Pbr.Kernel.Formulas;

namespace Pbr.Kernel.Planning;

/// <summary>The words that the parser of formulas may take for more than a name. The scanner leaves a text with one of them to the parser.</summary>
/// <remarks>Takes words of the letters a to z, figures and underscores only. Asks the parser's own vocabulary, so that there is one.</remarks>
internal static class SpokenWords
{
    private const int Longest = 16;
    private const int LettersInAlphabet = 26;

    private static readonly HashSet<string> Words = new(Vocabulary.SpokenWords, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Joins = new(Vocabulary.JoinedWords, StringComparer.OrdinalIgnoreCase);

    // Almost every name is decided by its first two letters, almost every pair by the first letter of each.
    private static readonly bool[] Starts = StartsOf(Words, word => word[1]);

    private static readonly bool[] Pairs = StartsOf(Joins, join => join[join.IndexOf('/', StringComparison.Ordinal) + 1]);

    /// <summary>Whether a name may be a word of the vocabulary, alone or with figures after it, or a heading stuck to the next word.</summary>
    public static bool MayBe(ReadOnlySpan<char> name) => name.Length > 1 && Starts[Place(name[0], name[1])] && IsSpoken(name);

    /// <summary>Whether a slash between two names joins them, as in y/o.</summary>
    public static bool AreJoined(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Pairs[Place(left[0], right[0])] && IsJoin(left, right);

    private static bool IsSpoken(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> stem = name.TrimEnd("0123456789");
        return Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem)
            || name.StartsWith("formula", StringComparison.OrdinalIgnoreCase) || name.StartsWith("fromula", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsJoin(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int length = left.Length + 1 + right.Length;
        if (length > Longest) { return false; }
        Span<char> join = stackalloc char[Longest];
        left.CopyTo(join);
        join[left.Length] = '/';
        right.CopyTo(join[(left.Length + 1)..]);
        return Joins.GetAlternateLookup<ReadOnlySpan<char>>().Contains(join[..length]);
    }

    private static bool[] StartsOf(IEnumerable<string> words, Func<string, char> second)
    {
        bool[] starts = new bool[LettersInAlphabet * 32];
        foreach (string word in words) { starts[Place(word[0], second(word))] = true; }
        return starts;
    }

    /// <summary>The case of letters does not count; figures and underscores fall beside some letter, which costs a look-up and no more.</summary>
    private static int Place(char first, char second) => ((((first | 0x20) - 'a') * 32) + (second & 0x1F));
}
