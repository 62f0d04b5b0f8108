using System;
using System.Collections.Generic;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>The municipalities that the definitions of a programme name.</summary>
internal static class Municipalities
{
    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal) { "municipio", "ayuntamiento" };
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "de", "del", "la", "las", "los", "el" };

    /// <summary>The two names, where the definitions of a programme name exactly two municipalities, one each time; null otherwise.</summary>
    /// <remarks>More than two, or two in one text, are several municipalities that the programme deals with.</remarks>
    public static (Place First, Place Second)? Two(ProgramFacts program)
    {
        Place? first = null;
        Place? second = null;
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                if (!indicator.Definition.TryGet(out string text) || !MayName(text)) { continue; }
                bool isNew = false;
                foreach (TextRange range in In(text))
                {
                    string name = range.Of(text);
                    if ((first is { } one && Texts.AreOne(one.Quote!, name)) || (second is { } other && Texts.AreOne(other.Quote!, name))) { continue; }
                    if (second is not null || isNew) { return null; }
                    isNew = true;
                    if (first is null) { first = indicator.Definition.Place(range); }
                    else { second = indicator.Definition.Place(range); }
                }
            }
        }

        return first is { } here && second is { } there ? (here, there) : null;
    }

    private static bool MayName(string text) =>
        text.IndexOf("unicipio de", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("yuntamiento de", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>What stands behind <c>Municipio de</c>: words with a capital, and what joins them.</summary>
    private static IEnumerable<TextRange> In(string text)
    {
        IReadOnlyList<Word> words = Words.In(text);
        for (int i = 0; i + 2 < words.Count; i++)
        {
            if (!Bodies.Contains(words[i].Folded) || words[i + 1].Folded != "de") { continue; }
            int last = -1;
            for (int j = i + 2; j < words.Count; j++)
            {
                bool isName = char.IsUpper(text[words[j].Range.Start]);
                if (!isName && !Joints.Contains(words[j].Folded)) { break; }
                if (HasSign(text, words[j - 1].Range.End, words[j].Range.Start)) { break; }
                if (isName) { last = j; }
            }

            if (last > 0) { yield return TextRange.FromBounds(words[i + 2].Range.Start, words[last].Range.End); }
        }
    }

    private static bool HasSign(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!char.IsWhiteSpace(text[i])) { return true; }
        }

        return false;
    }
}
