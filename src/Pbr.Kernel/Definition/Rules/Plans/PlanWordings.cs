using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>Elements of a plan without a code that are one element in two wordings.</summary>
/// <remarks>
/// A plan that prints its objective in each row of a table may print it in two ways. Two long texts of one kind, under one parent, are one if nearly
/// all the words of the shorter stand in the other. Activities are left out: they are many, and alike.
/// </remarks>
internal static class PlanWordings
{
    private const int FewestStems = 8;

    /// <summary>The pairs, the earlier first.</summary>
    public static IEnumerable<(PlanElementDraft First, PlanElementDraft Second)> Pairs(DraftList<PlanElementDraft> elements)
    {
        List<(PlanElementDraft Element, PlanElementKind Kind, HashSet<string> Stems)> seen = new();
        foreach (PlanElementDraft element in elements)
        {
            foreach ((PlanElementDraft, PlanElementDraft) pair in Pairs(element.Elements)) { yield return pair; }
            if (!element.Code.IsMissing || !element.Text.TryGet(out string text) || !element.Kind.TryGet(out PlanElementKind kind) || kind == PlanElementKind.Activity) { continue; }
            HashSet<string> stems = Stems.Of(text);
            if (stems.Count < FewestStems) { continue; }
            PlanElementDraft? first = seen.FirstOrDefault(other => other.Kind == kind && AreOne(other.Stems, stems)).Element;
            if (first is not null) { yield return (first, element); }
            else { seen.Add((element, kind, stems)); }
        }
    }

    private static bool AreOne(HashSet<string> one, HashSet<string> other)
    {
        (HashSet<string> shorter, HashSet<string> longer) = one.Count <= other.Count ? (one, other) : (other, one);
        return 5 * Stems.Shared(shorter, longer) >= 4 * shorter.Count;
    }
}
