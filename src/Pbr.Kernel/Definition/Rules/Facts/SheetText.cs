using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>A text of a sheet, read: its words, and what several rules ask of them.</summary>
internal sealed class SheetText
{
    /// <summary>No published sentence comes near; it bounds the work on hostile ones.</summary>
    private const int MostWords = 400;

    private HashSet<string>? _topic;
    private string? _normal;

    public SheetText(string text) => Words = WordsOf(text);

    /// <summary>The words, in order. Letters and digits make a word; every other character parts two.</summary>
    public ImmutableArray<SheetWord> Words { get; }

    /// <summary>What it is about: the stems of the words that neither join others nor say how something is measured. Not to be changed.</summary>
    public HashSet<string> Topic => _topic ??= TopicOf(Words);

    /// <summary>The text for comparing: its words in one case, without accents, punctuation or double spaces.</summary>
    public string Normal => _normal ??= NormalOf(Words);

    private static ImmutableArray<SheetWord> WordsOf(string text)
    {
        ImmutableArray<SheetWord>.Builder words = ImmutableArray.CreateBuilder<SheetWord>();
        int start = -1;
        for (int i = 0; i <= text.Length && words.Count < MostWords; i++)
        {
            bool isOfWord = i < text.Length && Letters.IsLetterOrDigit(text[i]);
            if (isOfWord && !(start >= 0 && Letters.IsDigit(text[i]) != Letters.IsDigit(text[start])))
            {
                if (start < 0) { start = i; }
                continue;
            }

            if (start >= 0) { words.Add(new SheetWord(Letters.Fold(text, start, i - start), TextRange.FromBounds(start, i))); }
            start = isOfWord ? i : -1;
        }

        return words.Count == words.Capacity ? words.MoveToImmutable() : words.ToImmutable();
    }

    private static HashSet<string> TopicOf(ImmutableArray<SheetWord> words)
    {
        HashSet<string> topic = new(StringComparer.Ordinal);
        foreach (SheetWord word in words)
        {
            if (!word.IsNumber && !SheetWords.IsFunctional(word.Folded) && !SheetWords.IsMeasuring(word.Folded)) { topic.Add(SheetWords.Stem(word.Folded)); }
        }

        return topic;
    }

    private static string NormalOf(ImmutableArray<SheetWord> words)
    {
        string[] folded = new string[words.Length];
        for (int i = 0; i < folded.Length; i++) { folded[i] = words[i].Folded; }
        return string.Join(" ", folded);
    }
}
