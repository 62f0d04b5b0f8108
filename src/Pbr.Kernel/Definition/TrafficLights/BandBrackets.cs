using System;
using System.Collections.Generic;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.TrafficLights;

/// <summary>Reads an interval in brackets: <c>[0.8, 1]</c>, <c>[0,0.2)</c>, <c>(80%, ∞)</c>, <c>[60-79]</c>.</summary>
internal static class BandBrackets
{
    private static readonly char[] Closings = { ']', ')' };

    /// <summary>Reads the interval that starts at a position with <c>[</c> or <c>(</c>.</summary>
    /// <returns>False where what stands there is not two ends and a separator; parentheses around other text are then the caller's.</returns>
    public static bool TryRead(string text, int start, List<BandProblem> problems, out BandToken? token)
    {
        token = null;
        int close = text.IndexOfAny(Closings, start + 1);
        if (close < 0) { return false; }

        // A comma followed by a space, or a semicolon, parts the ends for certain; a comma in a number may then group thousands. Otherwise
        // the only comma is the one that parts them: [80,100] is not 80100.
        bool isParted = text.IndexOf(", ", start, close - start, StringComparison.Ordinal) >= 0 || text.IndexOf(';', start, close - start) >= 0;
        int position = start + 1;
        if (!TryReadEnd(text, ref position, !isParted, out End lower)) { return false; }
        position = SkipSpace(text, position);
        char separator = position < close ? text[position] : '\0';
        bool isDash = separator is '-' or '–' or '—' or '−' or 'a';
        bool hasSquare = text[start] == '[' || text[close] == ']';
        if (!(separator is ',' or ';' || (isDash && hasSquare))) { return false; }
        position++;
        if (!TryReadEnd(text, ref position, !isParted, out End upper) || SkipSpace(text, position) != close) { return false; }

        Bound? low = lower.Bound(text[start] == '[');
        Bound? high = upper.Bound(text[close] == ']');
        if (low is not null && high is not null && low.Value > high.Value) { (low, high) = (high, low); }
        foreach (End end in new[] { lower, upper })
        {
            if (end.Problem is { } problem) { problems.Add(problem); }
        }

        token = new BandToken(BandTokenKind.Interval, TextRange.FromBounds(start, close + 1))
        {
            Interval = new Interval(low, high),
            HasPercent = lower.HasPercent || upper.HasPercent,
        };
        return true;
    }

    private static int SkipSpace(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position])) { position++; }
        return position;
    }

    private static bool TryReadEnd(string text, ref int position, bool commaSeparates, out End end)
    {
        end = default;
        position = SkipSpace(text, position);
        bool signed = position < text.Length && text[position] is '-' or '−' or '+';
        bool negative = signed && text[position] != '+';
        int start = signed ? position + 1 : position;
        if (start < text.Length && text[start] == '∞')
        {
            position = start + 1;
            return true;
        }

        if (!PublishedNumber.TryRead(text, start, out PublishedNumber number, commaSeparates)) { return false; }
        position = number.Range.End;
        end = new End(
            negative ? -number.Value : number.Value, number.HasPercent, number.Problem is { } message ? new BandProblem(number.Digits, message) : null);
        return true;
    }

    /// <summary>One end; without a number it is infinite.</summary>
    private readonly struct End
    {
        private readonly Rational? _value;

        public End(Rational value, bool hasPercent, BandProblem? problem)
        {
            _value = value;
            HasPercent = hasPercent;
            Problem = problem;
        }

        public bool HasPercent { get; }

        public BandProblem? Problem { get; }

        public Bound? Bound(bool isIncluded) => _value is { } value ? new Bound(value, isIncluded) : null;
    }
}
