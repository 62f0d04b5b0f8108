using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>The code of a plan's node, as numbers and letters in turn: <c>1.2.B.14</c> has four parts, and <c>Eje 1</c> has one.</summary>
internal sealed class PlanCode
{
    // Longer words, such as Eje or Meta, tell the kind of node.
    private const int LongestLetters = 2;

    private static readonly string[] Romans = { "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii" };

    private readonly IReadOnlyList<string> _parts;

    private PlanCode(string plan, IReadOnlyList<string> parts, Given<string> given)
    {
        Plan = plan;
        _parts = parts;
        Given = given;
    }

    /// <summary>The plan, folded.</summary>
    public string Plan { get; }

    /// <summary>How many parts the code has.</summary>
    public int Depth => _parts.Count;

    /// <summary>The code as written.</summary>
    public Given<string> Given { get; }

    /// <summary>Reads the code of an alignment; null where it is not known, has no number, or its catalogue names no plan.</summary>
    public static PlanCode? Read(AlignmentDraft alignment)
    {
        if (!alignment.Catalogue.TryGet(out string catalogue) || !alignment.Code.TryGet(out string code)) { return null; }
        string plan = CatalogueKind.IsSustainableDevelopment(catalogue) ? "ods" : CatalogueKind.Plan(catalogue);
        if (plan.Length == 0 || CatalogueKind.FunctionalDepth(catalogue) > 0 || CatalogueKind.IsProgrammatic(catalogue)) { return null; }
        List<string> parts = Words.In(code).Select(word => word.Folded).Where(IsPart).Select(Plain).ToList();
        if (parts.Count > 0) { parts[0] = Number(parts[0]); }
        return parts.Count == 0 || !char.IsDigit(parts[0][0]) ? null : new PlanCode(plan, parts, alignment.Code);
    }

    /// <summary>Reads the codes of a list, leaving out those that cannot be read.</summary>
    public static List<PlanCode> ReadAll(DraftList<AlignmentDraft> alignments)
    {
        List<PlanCode> codes = new();
        foreach (AlignmentDraft alignment in alignments)
        {
            if (Read(alignment) is { } code) { codes.Add(code); }
        }

        return codes;
    }

    /// <summary>Whether both are one node of one plan.</summary>
    public bool Is(PlanCode other) => Plan == other.Plan && _parts.SequenceEqual(other._parts);

    /// <summary>Whether both are of one plan and have as many parts.</summary>
    public bool IsPeer(PlanCode other) => Plan == other.Plan && Depth == other.Depth;

    /// <summary>Whether this is a node above the other in one plan, by its code.</summary>
    public bool IsAbove(PlanCode other) => Plan == other.Plan && Depth < other.Depth && _parts.SequenceEqual(other._parts.Take(Depth));

    private static bool IsPart(string part) => char.IsDigit(part[0]) || part.Length <= LongestLetters || Array.IndexOf(Romans, part) >= 0;

    private static string Plain(string part) => part.TrimStart('0') is { Length: > 0 } digits ? digits : part;

    private static string Number(string part) =>
        Array.IndexOf(Romans, part) is int roman && roman >= 0 ? (roman + 1).ToString(CultureInfo.InvariantCulture) : part;
}
