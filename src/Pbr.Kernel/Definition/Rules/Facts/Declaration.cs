using System;
using System.Collections.Generic;
using Pbr.Kernel.Drafts;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>A symbol that an indicator declares, with what it means, for comparing across a programme.</summary>
internal sealed class Declaration
{
    private const int FewestWords = 2;

    private Declaration(VariableDraft draft, IndicatorDraft indicator, string symbol, string meaning, string normal, HashSet<string> topic)
    {
        Draft = draft;
        Indicator = indicator;
        Symbol = symbol;
        Stem = StemOf(symbol);
        Meaning = meaning;
        Normal = normal;
        Topic = topic;
    }

    /// <summary>What the author wrote.</summary>
    public VariableDraft Draft { get; }

    /// <summary>The indicator that declares it.</summary>
    public IndicatorDraft Indicator { get; }

    /// <summary>The symbol as written, without spaces around it.</summary>
    public string Symbol { get; }

    /// <summary>The symbol without its index: A of A_t and A1.</summary>
    public string Stem { get; }

    /// <summary>The meaning as written, without the full stop.</summary>
    public string Meaning { get; }

    /// <summary>The meaning for comparing.</summary>
    public string Normal { get; }

    /// <summary>What the meaning is about.</summary>
    public HashSet<string> Topic { get; }

    /// <summary>
    /// Reads a declaration; null where it is not known, or where its symbol stands for nothing in particular: an index, the A and B of a form, a
    /// word such as NUMERADOR, or a phrase that declares itself.
    /// </summary>
    public static Declaration? Of(VariableDraft draft, IndicatorDraft indicator)
    {
        if (draft.Role == VariableRole.Index || !draft.Symbol.TryGet(out string symbol) || !draft.Meaning.TryGet(out string meaning)) { return null; }
        symbol = symbol.Trim();
        if (StemOf(symbol).Length < 2 || symbol.IndexOf(' ') >= 0) { return null; }
        string folded = symbol.ToUpperInvariant();
        if (folded.StartsWith("NUMERADOR", StringComparison.Ordinal) || folded.StartsWith("DENOMINADOR", StringComparison.Ordinal)) { return null; }
        HashSet<string> topic = SheetWords.TopicOf(meaning);
        if (topic.Count < FewestWords) { return null; }
        return new Declaration(draft, indicator, symbol, meaning.Trim().TrimEnd('.', ';', ','), SheetWords.Normal(meaning), topic);
    }

    private static string StemOf(string symbol)
    {
        int mark = symbol.IndexOf('_');
        string stem = mark > 0 ? symbol.Substring(0, mark) : symbol;
        int end = stem.Length;
        while (end > 0 && stem[end - 1] >= '0' && stem[end - 1] <= '9') { end--; }
        return end == 0 ? stem : stem.Substring(0, end);
    }
}
