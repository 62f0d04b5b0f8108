using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Planning;

/// <summary>Makes steps of a formula's tree. The parser limits how deep brackets go, so recursion is safe.</summary>
internal sealed class TreeSteps
{
    private readonly ImmutableArray<FormStep>.Builder _steps = ImmutableArray.CreateBuilder<FormStep>();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private TreeSteps()
    {
    }

    /// <summary>The steps of a tree, which compute what <see cref="FormulaArithmetic"/> does.</summary>
    public static ImmutableArray<FormStep> Of(FormulaNode tree)
    {
        TreeSteps steps = new();
        steps.Add(tree);
        return steps._steps.DrainToImmutable();
    }

    private void Add(FormulaNode node)
    {
        switch (node)
        {
            case NumberNode number: _steps.Add(FormStep.OfConstant(number.Value)); break;
            case NameNode name: AddInput(name.Name); break;
            case SeriesNode series: AddInput(series.Stem); break;
            case GroupNode group: Add(group.Inner); break;
            case NegationNode negation: Add(negation.Operand, FormStepKind.Negate); break;
            case SumNode sum: Add(sum); break;
            case ProductNode product: Add(product); break;
            default: throw new ArgumentOutOfRangeException(nameof(node), node.GetType(), "There is no such node in a formula.");
        }
    }

    private void Add(SumNode sum)
    {
        for (int i = 0; i < sum.Terms.Length; i++)
        {
            SumTerm term = sum.Terms[i];
            Add(term.Node);
            if (i > 0) { _steps.Add(FormStep.Of(term.IsSubtracted ? FormStepKind.Subtract : FormStepKind.Add)); }
        }
    }

    private void Add(ProductNode product)
    {
        for (int i = 0; i < product.Factors.Length; i++)
        {
            ProductFactor factor = product.Factors[i];
            Add(factor.Node);
            if (i > 0) { _steps.Add(FormStep.Of(factor.IsDivisor ? FormStepKind.Divide : FormStepKind.Multiply)); }
        }
    }

    private void Add(FormulaNode operand, FormStepKind operation)
    {
        Add(operand);
        _steps.Add(FormStep.Of(operation));
    }

    private void AddInput(string name)
    {
        if (!_numbers.TryGetValue(name, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(name, number);
        }

        _steps.Add(FormStep.OfInput(number));
    }
}
