using System.Collections.Generic;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Formulas;

/// <summary>A product or quotient with its brackets opened: a constant, what is multiplied, and what it is divided by.</summary>
internal sealed class Quotient
{
    /// <summary>No published formula comes near; it bounds the work on hostile ones.</summary>
    private const int MostConstants = 12;

    private readonly List<FormulaNode> _above = new();
    private readonly List<FormulaNode> _below = new();
    private int _constants;

    private Quotient()
    {
    }

    /// <summary>The product of the literal factors; 1 where there are none.</summary>
    public Rational Scale { get; private set; } = Rational.One;

    /// <summary>Whether the constant is one that a quotient can have: not zero, not a division by zero, not absurdly long.</summary>
    public bool HasScale { get; private set; } = true;

    /// <summary>Whether any literal factor is written.</summary>
    public bool HasConstants => _constants > 0;

    /// <summary>The factors above the line that are no numbers, without brackets.</summary>
    public IReadOnlyList<FormulaNode> Above => _above;

    /// <summary>The factors below the line that are no numbers, without brackets.</summary>
    public IReadOnlyList<FormulaNode> Below => _below;

    /// <summary>Opens the brackets of an expression. Recursion is as deep as the brackets, which the parser limits.</summary>
    public static Quotient Of(FormulaNode expression)
    {
        Quotient quotient = new();
        quotient.Add(expression, isDivisor: false);
        quotient.HasScale = quotient.HasScale && !quotient.Scale.IsZero;
        return quotient;
    }

    private void Add(FormulaNode node, bool isDivisor)
    {
        switch (node)
        {
            case GroupNode group:
                Add(group.Inner, isDivisor);
                break;
            case NegationNode negation:
                Scale = -Scale;
                Add(negation.Operand, isDivisor);
                break;
            case ProductNode product:
                foreach (ProductFactor factor in product.Factors) { Add(factor.Node, isDivisor ^ factor.IsDivisor); }
                break;
            case NumberNode number:
                Multiply(number.Value, isDivisor);
                break;
            default:
                (isDivisor ? _below : _above).Add(node);
                break;
        }
    }

    private void Multiply(Rational value, bool isDivisor)
    {
        _constants++;
        HasScale = HasScale && _constants <= MostConstants && !(isDivisor && value.IsZero);
        if (HasScale) { Scale = isDivisor ? Scale / value : Scale * value; }
    }
}
