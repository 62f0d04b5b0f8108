using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>The names that a formula uses, held against the names that are declared.</summary>
/// <remarks>
/// An undeclared and an unused name that are the same slip are one mistake: they are paired here, and the rule of the used name reports both.
/// </remarks>
internal sealed class NameUse
{
    /// <summary>No published sheet comes near; it bounds the work on hostile ones.</summary>
    private const int MostNamesToPair = 50;

    private NameUse(ImmutableArray<NameSlip> slips, ImmutableArray<DeclaredName> unused, NameSlip? result)
    {
        Slips = slips;
        Unused = unused;
        Result = result;
    }

    /// <summary>Inputs and series that are used and not declared, in the order of the formula.</summary>
    public ImmutableArray<NameSlip> Slips { get; }

    /// <summary>Declared names that nothing uses and that are no half of another slip, in the order declared.</summary>
    public ImmutableArray<DeclaredName> Unused { get; }

    /// <summary>The left-hand name, where it is not declared although its partner is; else null.</summary>
    public NameSlip? Result { get; }

    /// <summary>Works it out; null where the formula has no tree or not every declaration is known.</summary>
    public static NameUse? Of(IndicatorFacts facts)
    {
        if (facts.Formula is not { Expression: { } expression } formula || !facts.Draft.Variables.IsComplete || !facts.Draft.IsComplete) { return null; }
        List<DeclaredName> declared = new();
        foreach (VariableDraft variable in facts.Draft.Variables)
        {
            if (!variable.Symbol.TryGet(out string symbol)) { return null; }
            declared.Add(new DeclaredName(variable, symbol));
        }

        FormulaNames names = FormulaNames.Of(expression);
        NameSet declaredSet = new(declared.Select(one => one.Name));
        NameSet usedSet = new(names.Used.Select(used => used.Name));
        HashSet<string> indexes = new(names.Indexes, StringComparer.OrdinalIgnoreCase);
        List<UsedName> undeclared = names.Used
            .Where(used => !declaredSet.StandsFor(used.Name) && !Glosses.Explain(formula, used.Name))
            .ToList();
        List<DeclaredName> unused = declared
            .Where(one => !usedSet.StandsFor(one.Name) && !names.Phrases.Contains(one.Name) && !indexes.Contains(one.Name) && one.Name != formula.Result?.Name)
            .ToList();
        DeclaredName? unnamedResult = null;
        if (formula.Result is null or { IsPhrase: true })
        {
            // No name on the left: what is declared as the result, or else the first declaration, for published lists begin with the result.
            unnamedResult = unused.FirstOrDefault(one => one.Draft.Role == VariableRole.Result)
                ?? unused.FirstOrDefault(one => one.Draft.Role == VariableRole.Unspecified && ReferenceEquals(one, declared[0]));
            if (unnamedResult is not null) { unused.Remove(unnamedResult); }
        }

        UsedName? result = formula.Result is { IsPhrase: false } left && declared.Count > 0
            && !declared.Any(one => one.Name == left.Name)
            ? new UsedName(left.Name, left.Range, NameRole.Result)
            : null;
        List<DeclaredName> inputs = declared
            .Where(one => one.Draft.Role is not (VariableRole.Result or VariableRole.Index)
                && !ReferenceEquals(one, unnamedResult) && one.Name != formula.Result?.Name && !indexes.Contains(one.Name))
            .ToList();
        return Pair(undeclared, result, unused, inputs, names.HasPhrases);
    }

    private static NameUse Pair(
        List<UsedName> undeclared, UsedName? result, List<DeclaredName> unused, List<DeclaredName> inputs, bool hasPhrases)
    {
        Dictionary<UsedName, DeclaredName> partners = new();
        List<UsedName> open = new(undeclared);
        if (result is not null) { open.Add(result); }
        List<DeclaredName> free = new(unused);
        PairNearest(open, free, partners);

        // What is left over alone on both sides is one slip, however unlike the names: NVE in the formula, NAEG in the list.
        if (free.Count == 1 && !hasPhrases)
        {
            List<UsedName> fitting = open.Where(used => Fits(used, free[0])).ToList();
            List<UsedName> openInputs = fitting.Where(used => used.Role != NameRole.Result).ToList();
            UsedName? alone = openInputs.Count == 1 ? openInputs[0] : openInputs.Count == 0 && fitting.Count == 1 ? fitting[0] : null;
            if (alone is not null)
            {
                partners[alone] = free[0];
                free.Clear();
            }
        }

        List<DeclaredName> candidates = inputs.Where(one => !partners.ContainsValue(one)).ToList();
        if (undeclared.Count > MostNamesToPair || candidates.Count > MostNamesToPair) { candidates.Clear(); }
        NameSlip Slip(UsedName used) => new(used, partners.TryGetValue(used, out DeclaredName? partner) ? partner : null, Alternatives(used, candidates));
        return new NameUse(
            undeclared.Select(Slip).ToImmutableArray(),
            hasPhrases ? ImmutableArray<DeclaredName>.Empty : free.ToImmutableArray(),
            result is not null && partners.ContainsKey(result) ? Slip(result) : null);
    }

    /// <summary>Pairs the names that look most alike first; a name with two equally near partners is paired with none of them.</summary>
    private static void PairNearest(List<UsedName> open, List<DeclaredName> free, Dictionary<UsedName, DeclaredName> partners)
    {
        if (open.Count > MostNamesToPair || free.Count > MostNamesToPair) { return; }
        for (int distance = 0; distance <= EditDistance.LongestName && open.Count > 0 && free.Count > 0; distance++)
        {
            foreach (UsedName used in open.ToList())
            {
                List<DeclaredName> near = free.Where(one => Fits(used, one) && EditDistance.Of(used.Name, one.Name) == distance).ToList();
                if (near.Count != 1 || open.Count(other => Fits(other, near[0]) && EditDistance.Of(other.Name, near[0].Name) == distance) != 1) { continue; }
                partners[used] = near[0];
                free.Remove(near[0]);
                open.Remove(used);
            }
        }
    }

    /// <summary>Whether a declaration can mean what a name is used for: a result is no input, and an index is neither.</summary>
    private static bool Fits(UsedName used, DeclaredName declared) => declared.Draft.Role switch
    {
        VariableRole.Index => false,
        VariableRole.Result => used.Role == NameRole.Result,
        VariableRole.Input => used.Role != NameRole.Result,
        _ => true,
    };

    private static ImmutableArray<DeclaredName> Alternatives(UsedName used, List<DeclaredName> candidates) =>
        candidates
            .Select(one => (Name: one, Distance: EditDistance.Of(used.Name, one.Name)))
            .Where(near => near.Distance is not null)
            .OrderBy(near => near.Distance)
            .ThenBy(near => near.Name.Name, StringComparer.Ordinal)
            .Select(near => near.Name)
            .ToImmutableArray();
}
