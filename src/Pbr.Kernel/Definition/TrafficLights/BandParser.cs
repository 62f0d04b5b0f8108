using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.TrafficLights;

/// <summary>Reads a band: alternatives of conditions, <c>&lt; 60; &gt; 86.1</c>, each an interval or several that hold together.</summary>
/// <remarks>
/// <code>
/// band        = condition { or condition }
/// condition   = part { [ and | comma ] part }
/// part        = comparison number [ to number ] | number comparison subject | number suffix
///             | number to number | between number and number | bracketed interval
/// </code>
/// Labels, subjects and units are words around the parts. What could be read in two ways is a problem, never a guess.
/// </remarks>
internal static class BandParser
{
    /// <summary>The most characters that are read.</summary>
    public const int MaxLength = 1000;

    public static Band Parse(string text)
    {
        var problems = new List<BandProblem>();
        if (text.Length > MaxLength)
        {
            problems.Add(new BandProblem(TextRange.FromBounds(MaxLength, text.Length), BandMessages.TooLong(text.Length, MaxLength)));
            return Unreadable(text, BandUnit.None, problems);
        }

        if (IsAbsent(text))
        {
            problems.Add(new BandProblem(new TextRange(0, text.Length), BandMessages.Absent()));
            return Unreadable(text, BandUnit.None, problems);
        }

        List<BandToken> tokens = BandLexer.Lex(text, problems);
        var reader = new BandReader(text, tokens, problems);
        ImmutableArray<Interval> intervals = reader.Read();
        return problems.Count > 0
            ? Unreadable(text, reader.Unit, problems)
            : new Band(text, intervals, reader.Unit, ImmutableArray<BandProblem>.Empty);
    }

    private static Band Unreadable(string text, BandUnit unit, List<BandProblem> problems)
    {
        // In the order of the text; List.Sort is not stable, so the order of discovery breaks ties.
        var ordered = new List<(int Index, BandProblem Problem)>();
        foreach (BandProblem problem in problems) { ordered.Add((ordered.Count, problem)); }
        ordered.Sort((left, right) =>
        {
            int order = left.Problem.Range.Start.CompareTo(right.Problem.Range.Start);
            return order != 0 ? order : left.Index.CompareTo(right.Index);
        });
        ImmutableArray<BandProblem>.Builder all = ImmutableArray.CreateBuilder<BandProblem>();
        foreach ((_, BandProblem problem) in ordered) { all.Add(problem); }
        return new Band(text, ImmutableArray<Interval>.Empty, unit, all.ToImmutable());
    }

    private static bool IsAbsent(string text)
    {
        var folded = new StringBuilder();
        BandWords.Fold(text, 0, text.Length, folded);
        var bare = new StringBuilder();
        for (int i = 0; i < folded.Length; i++)
        {
            char character = folded[i];
            if (!char.IsWhiteSpace(character) && character is not ('-' or '–' or '—' or '−' or '.' or '/' or '_')) { bare.Append(character); }
        }

        return bare.ToString() is "" or "na" or "nd" or "sd" or "noaplica" or "nodisponible" or "sindato" or "sindatos" or "ninguno" or "ninguna" or "none"
            or "notapplicable" or "notavailable";
    }
}
