using System;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.TrafficLights;

/// <summary>Reads comparison signs in all their spellings: <c>&gt;=</c>, <c>&gt; =</c>, <c>=&gt;</c>, <c>≥</c>, <c>&amp;ge;</c>.</summary>
internal static class BandSigns
{
    private static readonly (string Entity, char Character)[] Entities =
    {
        ("&gt;", '>'), ("&lt;", '<'), ("&ge;", '≥'), ("&le;", '≤'),
    };

    /// <summary>Reads the sign that starts at a position; a sign for "other than" has no comparison.</summary>
    public static bool TryRead(string text, int start, out Sign sign)
    {
        sign = default;
        char first = Read(text, start, out int end);
        if (first == '≠' || (first == '!' && end < text.Length && text[end] == '='))
        {
            sign = new Sign(Comparison.None, new TextRange(start, first == '!' ? 2 : 1), startsWithEquals: false);
            return true;
        }

        if (first is not ('>' or '<' or '=' or '≥' or '≤')) { return false; }
        int next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next])) { next++; }
        char second = Read(text, next, out int secondEnd);
        (Comparison comparison, bool isPair) = (first, second) switch
        {
            ('>', '=') or ('=', '>') or ('≥', '=') => (Comparison.GreaterOrEqual, true),
            ('<', '=') or ('=', '<') or ('≤', '=') => (Comparison.LessOrEqual, true),
            ('=', '=') => (Comparison.Equal, true),
            ('<', '>') when next == end => (Comparison.None, true),
            ('>', _) => (Comparison.Greater, false),
            ('<', _) => (Comparison.Less, false),
            ('≥', _) => (Comparison.GreaterOrEqual, false),
            ('≤', _) => (Comparison.LessOrEqual, false),
            _ => (Comparison.Equal, false),
        };
        sign = new Sign(comparison, TextRange.FromBounds(start, isPair ? secondEnd : end), isPair && first == '=' && second != '=');
        return true;
    }

    private static char Read(string text, int start, out int end)
    {
        end = start + 1;
        if (start >= text.Length) { return '\0'; }
        foreach ((string entity, char character) in Entities)
        {
            if (string.Compare(text, start, entity, 0, entity.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                end = start + entity.Length;
                return character;
            }
        }

        return text[start] switch
        {
            '＞' => '>',
            '＜' => '<',
            '＝' => '=',
            '≧' or '⩾' => '≥',
            '≦' or '⩽' => '≤',
            char other => other,
        };
    }

    /// <summary>A sign that was read.</summary>
    public readonly struct Sign
    {
        public Sign(Comparison comparison, TextRange range, bool startsWithEquals)
        {
            Comparison = comparison;
            Range = range;
            StartsWithEquals = startsWithEquals;
        }

        public Comparison Comparison { get; }

        public TextRange Range { get; }

        /// <summary>Whether it is <c>=&gt;</c> or <c>=&lt;</c>.</summary>
        public bool StartsWithEquals { get; }
    }
}
