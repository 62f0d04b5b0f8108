using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel;

/// <summary>The names in a formula, held against the declared symbols by the rule book's own notion of what declares what.</summary>
internal static class FormulaInputs
{
    /// <summary>The names that need a figure, with their declarations.</summary>
    public static ImmutableArray<FormulaInput> Of(Formula? formula, ImmutableArray<Variable> variables)
    {
        ImmutableArray<FormulaInput>.Builder inputs = ImmutableArray.CreateBuilder<FormulaInput>();
        foreach (string name in Names(formula)) { inputs.Add(new FormulaInput(name, DeclarationOf(name, variables))); }
        return inputs.ToImmutable();
    }

    /// <summary>The names that need a figure, each once, in the order of the formula; a series counts by its stem.</summary>
    public static List<string> Names(Formula? formula)
    {
        List<string> names = new();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (FormulaNode node in Leaves(formula))
        {
            string? name = node switch
            {
                NameNode leaf => leaf.Name,
                SeriesNode series => series.Stem,
                _ => null,
            };
            if (name is not null && seen.Add(name)) { names.Add(name); }
        }

        return names;
    }

    /// <summary>The index of each series.</summary>
    public static HashSet<string> Indices(Formula? formula)
    {
        HashSet<string> indices = new(StringComparer.Ordinal);
        foreach (FormulaNode node in Leaves(formula))
        {
            if (node is SeriesNode series) { indices.Add(series.Index); }
        }

        return indices;
    }

    /// <summary>Whether a symbol declares one of the names.</summary>
    public static bool Declares(string symbol, List<string> names)
    {
        foreach (string name in names)
        {
            if (Declares(symbol, name)) { return true; }
        }

        return false;
    }

    private static bool Declares(string symbol, string name) => new UsedName(name, default, NameRole.Input).IsDeclaredBy(symbol);

    private static Variable? DeclarationOf(string name, ImmutableArray<Variable> variables)
    {
        Variable? near = null;
        foreach (Variable variable in variables)
        {
            if (variable.Symbol == name) { return variable; }
            if (near is null && variable.Role == VariableRole.Input && Declares(variable.Symbol, name)) { near = variable; }
        }

        return near;
    }

    private static IEnumerable<FormulaNode> Leaves(Formula? formula)
    {
        Stack<FormulaNode> rest = new();
        if (formula?.Expression is { } tree) { rest.Push(tree); }
        while (rest.TryPop(out FormulaNode? node))
        {
            switch (node)
            {
                case SumNode sum:
                    for (int i = sum.Terms.Length - 1; i >= 0; i--) { rest.Push(sum.Terms[i].Node); }
                    break;
                case ProductNode product:
                    for (int i = product.Factors.Length - 1; i >= 0; i--) { rest.Push(product.Factors[i].Node); }
                    break;
                case NegationNode negation:
                    rest.Push(negation.Operand);
                    break;
                case GroupNode group:
                    rest.Push(group.Inner);
                    break;
                default:
                    yield return node;
                    break;
            }
        }
    }
}
