using System;
using Pbr.Kernel.Formulas;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>The meanings that some published formulas carry behind them: <c>PVRP=(VRP/TV)*100 VRP: viviendas rentadas</c>.</summary>
internal static class Glosses
{
    private static readonly char[] Signs = { ':', '=' };

    /// <summary>Whether the text after a formula explains a name: the name, then a colon or an equals sign.</summary>
    public static bool Explain(Formula formula, string name)
    {
        foreach (SkippedText skipped in formula.Skipped)
        {
            if (skipped.Reason == SkippedReason.Glosses && Explains(skipped.Range.Of(formula.Text), name)) { return true; }
        }

        return false;
    }

    /// <summary>What the text after a formula says that a name means; null where it does not say.</summary>
    public static string? MeaningOf(Formula formula, string name)
    {
        foreach (SkippedText skipped in formula.Skipped)
        {
            if (skipped.Reason != SkippedReason.Glosses) { continue; }
            string text = skipped.Range.Of(formula.Text);
            int start = AfterSign(text, name);
            if (start < 0) { continue; }
            int end = text.IndexOfAny(Signs, start);
            if (end >= 0)
            {
                // The sign belongs to the next gloss, and so does the symbol before it.
                while (end > start && char.IsWhiteSpace(text[end - 1])) { end--; }
                while (end > start && !char.IsWhiteSpace(text[end - 1])) { end--; }
            }

            return text.Substring(start, (end < 0 ? text.Length : end) - start).Trim();
        }

        return null;
    }

    private static bool Explains(string text, string name) => AfterSign(text, name) >= 0;

    /// <summary>Where the meaning of a name begins; -1 where it is not explained.</summary>
    private static int AfterSign(string text, string name)
    {
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            int after = at + name.Length;
            while (after < text.Length && char.IsWhiteSpace(text[after])) { after++; }
            bool begins = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            if (begins && after < text.Length && (text[after] == ':' || text[after] == '=')) { return after + 1; }
        }

        return -1;
    }
}
