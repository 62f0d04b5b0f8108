using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2014: a series' index is its own.</summary>
/// <remarks>
/// Two series that are added have each their own number of terms. Two series that are divided or multiplied may well run over the same things
/// (Σaᵢ ÷ Σbᵢ), so nothing is said of those.
/// </remarks>
internal sealed class SeriesIndexIsOwn : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2014,
        Severity.Warning,
        new("El índice de una serie es solo suyo", "A series' index is its own"),
        new(
            "El índice '{0}' cuenta los términos de '{1}' y también los de '{2}'. Dé a '{2}' un índice propio, por ejemplo '{3}'.",
            "The index '{0}' counts the terms of '{1}' and those of '{2}' too. Give '{2}' an index of its own, such as '{3}'."));

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Formula?.Expression is not { } expression) { return; }
        HashSet<string> taken = new(FormulaNames.Of(expression).Indexes, StringComparer.OrdinalIgnoreCase);
        foreach (VariableDraft variable in indicator.Draft.Variables)
        {
            if (variable.Symbol.TryGet(out string symbol)) { taken.Add(symbol.Trim()); }
        }

        CheckSums(expression, taken, indicator.Draft.Formula, sink);
    }

    private void CheckSums(FormulaNode node, HashSet<string> taken, Given<string> formula, FindingSink sink)
    {
        switch (node)
        {
            case GroupNode group:
                CheckSums(group.Inner, taken, formula, sink);
                break;
            case NegationNode negation:
                CheckSums(negation.Operand, taken, formula, sink);
                break;
            case ProductNode product:
                foreach (ProductFactor factor in product.Factors) { CheckSums(factor.Node, taken, formula, sink); }
                break;
            case SumNode sum:
                List<SeriesNode> added = new();
                foreach (SumTerm term in sum.Terms)
                {
                    if (Bare(term.Node) is SeriesNode series) { added.Add(series); }
                    else { CheckSums(term.Node, taken, formula, sink); }
                }

                CheckAdded(added, taken, formula, sink);
                break;
        }
    }

    private void CheckAdded(List<SeriesNode> added, HashSet<string> taken, Given<string> formula, FindingSink sink)
    {
        for (int i = 1; i < added.Count; i++)
        {
            SeriesNode series = added[i];
            SeriesNode? earlier = added.Take(i).FirstOrDefault(other =>
                string.Equals(other.Index, series.Index, StringComparison.OrdinalIgnoreCase)
                && !string.Equals(other.Stem, series.Stem, StringComparison.Ordinal));
            if (earlier is null) { continue; }
            string free = "mnkpqrstuv".Select(letter => letter.ToString()).FirstOrDefault(letter => taken.Add(letter)) ?? series.Index + "2";
            TextRange range = series.Terms[series.Terms.Length - 1].IndexRange;
            sink.Report(
                Info,
                Info.DefaultSeverity,
                formula.Place(range),
                new object[] { series.Index, earlier.Stem, series.Stem, free },
                ImmutableArray.Create(formula.Place(earlier.Terms[earlier.Terms.Length - 1].IndexRange)),
                ImmutableArray.Create(new Repair(new($"Escribir '{free}' en la fórmula", $"Write '{free}' in the formula"), RepairEdit.Replace(formula.Place(range), free))));
        }
    }

    private static FormulaNode Bare(FormulaNode node)
    {
        while (node is GroupNode group) { node = group.Inner; }
        return node;
    }
}
