using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel;

/// <summary>The names in a formula, held against the declared symbols by the rule book's own notion of what declares what.</summary>
internal static class FormulaInputs
{
    /// <summary>The names that need a figure, with their declarations.</summary>
    public static ImmutableArray<FormulaInput> Of(Formula? formula, ImmutableArray<Variable> variables)
    {
        Dictionary<string, Variable> byName = new(StringComparer.Ordinal);
        foreach (Variable variable in variables) { byName.TryAdd(variable.Name, variable); }
        List<(NameSet Names, Variable Variable)>? near = null;
        ImmutableArray<FormulaInput>.Builder inputs = ImmutableArray.CreateBuilder<FormulaInput>();
        foreach (string name in Names(formula))
        {
            if (!byName.TryGetValue(name, out Variable? declaration))
            {
                near ??= variables.Where(variable => variable.Role == VariableRole.Input)
                    .Select(variable => (new NameSet([variable.Name]), variable)).ToList();
                declaration = near.FirstOrDefault(one => one.Names.StandsFor(name)).Variable ?? Meaning(name, variables);
            }

            inputs.Add(new FormulaInput(name, declaration));
        }

        return inputs.ToImmutable();
    }

    /// <summary>The names that need a figure, each once, in the order of the formula; a series counts by its stem.</summary>
    /// <summary>The one variable that means what a formula in words says: <c>NAR</c>, which is the "Número de acciones realizadas".</summary>
    private static Variable? Meaning(string phrase, ImmutableArray<Variable> variables)
    {
        Variable? found = null;
        foreach (Variable variable in variables)
        {
            bool isMeant = string.Equals(variable.Meaning?.Trim().TrimEnd('.', ':'), phrase, StringComparison.OrdinalIgnoreCase);
            if (!isMeant || variable.Role is VariableRole.Result or VariableRole.Index) { continue; }
            if (found is not null) { return null; }
            found = variable;
        }

        return found;
    }

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
