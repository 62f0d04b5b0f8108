using System;
using System.Collections.Generic;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>When two texts of a plan name one element: a table and a map print an objective again, and not always word for word.</summary>
/// <remarks>Keeps what it has read of each text, for one run of one rule.</remarks>
internal sealed class PlanNames
{
    /// <summary>Shorter texts have words in common by chance.</summary>
    private const int FewestStems = 6;

    private readonly Dictionary<string, HashSet<string>> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _plain = new(StringComparer.Ordinal);

    /// <summary>Whether the words of one long text are those of the other, but for what the longer one adds.</summary>
    public bool AreNear(string one, string other)
    {
        HashSet<string> left = StemsOf(one);
        HashSet<string> right = StemsOf(other);
        int shorter = Math.Min(left.Count, right.Count);
        int longer = Math.Max(left.Count, right.Count);
        return shorter >= FewestStems && longer * 2 <= shorter * 3 && Stems.Shared(left, right) >= shorter;
    }

    /// <summary>Whether a code or text leads to an element.</summary>
    public bool Name(string reference, PlanElementDraft element)
    {
        string plain = Plain(reference);
        if (element.Code.TryGet(out string code) && plain == Plain(code)) { return true; }
        return element.Text.TryGet(out string text) && (plain == Plain(text) || AreNear(reference, text));
    }

    /// <summary>Whether two elements are one that is written twice: by their codes, or by their texts where one of them has no code.</summary>
    public bool AreOne(PlanElementDraft one, PlanElementDraft other)
    {
        if (one.Code.TryGet(out string left) && other.Code.TryGet(out string right)) { return Plain(left) == Plain(right); }
        return one.Text.TryGet(out string text) && Name(text, other);
    }

    private HashSet<string> StemsOf(string text)
    {
        if (!_stems.TryGetValue(text, out HashSet<string>? stems)) { _stems.Add(text, stems = Stems.Of(text)); }
        return stems;
    }

    private string Plain(string text)
    {
        if (!_plain.TryGetValue(text, out string? plain)) { _plain.Add(text, plain = PlainText.Of(text)); }
        return plain;
    }
}
