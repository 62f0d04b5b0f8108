using System;
using Pbr.Kernel.Formulas;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>The meanings that some published formulas carry behind them: <c>PVRP=(VRP/TV)*100 VRP: viviendas rentadas</c>.</summary>
internal static class Glosses
{
    /// <summary>Whether the text after a formula explains a name: the name, then a colon or an equals sign.</summary>
    public static bool Explain(Formula formula, string name)
    {
        foreach (SkippedText skipped in formula.Skipped)
        {
            if (skipped.Reason == SkippedReason.Glosses && Explains(skipped.Range.Of(formula.Text), name)) { return true; }
        }

        return false;
    }

    private static bool Explains(string text, string name)
    {
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            int after = at + name.Length;
            while (after < text.Length && char.IsWhiteSpace(text[after])) { after++; }
            bool begins = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            if (begins && after < text.Length && (text[after] == ':' || text[after] == '=')) { return true; }
        }

        return false;
    }
}
