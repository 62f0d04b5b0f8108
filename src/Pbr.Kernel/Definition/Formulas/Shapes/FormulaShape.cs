using System;
using System.Collections.Immutable;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Formulas;

/// <summary>What a formula computes, whatever way it is written: a percentage, a growth rate, an average …</summary>
/// <remarks>
/// Brackets and the order of the factors do not count: <c>(A/B)*100</c>, <c>[(A)*100/(B)]</c> and <c>100 * A / B</c> have one shape, and so
/// have <c>(A - B) / B</c> and <c>A / B - 1</c>. The value is that of the expression; only what is read twice is named once.
/// Immutable and safe to share. Equal by reference.
/// </remarks>
public sealed class FormulaShape
{
    internal FormulaShape(
        FormulaShapeKind kind,
        Rational scale,
        FormulaNode? numerator = null,
        FormulaNode? denominator = null,
        ImmutableArray<ShapeTerm>? terms = null)
    {
        Kind = kind;
        Scale = scale;
        Numerator = numerator;
        Denominator = denominator;
        Terms = terms ?? ImmutableArray<ShapeTerm>.Empty;
    }

    /// <summary>The shape.</summary>
    public FormulaShapeKind Kind { get; }

    /// <summary>
    /// The constant that multiplies the whole: 100 of a percentage, 100000 of a rate per hundred thousand, -100 of a rate of decline, 1 where
    /// there is none. Never 0.
    /// </summary>
    public Rational Scale { get; }

    /// <summary>
    /// What is divided; of a growth rate the current value, of a single value the value, of an average the sum. Null where it is a product of
    /// several variables, or no variable, or where the shape has none.
    /// </summary>
    public FormulaNode? Numerator { get; }

    /// <summary>
    /// What it is divided by; of a growth rate the previous value, of an average the name of its count. Null where it is a product of several
    /// variables, or where the shape has none.
    /// </summary>
    public FormulaNode? Denominator { get; }

    /// <summary>The terms of a sum, a difference, a weighted sum or an average, in the order written; a series is one term. Else empty.</summary>
    public ImmutableArray<ShapeTerm> Terms { get; }

    internal static FormulaShape Other { get; } = new(FormulaShapeKind.Other, Rational.One);

    /// <summary>The shape of an expression.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public static FormulaShape Of(FormulaNode expression)
    {
        if (expression is null) { throw new ArgumentNullException(nameof(expression)); }
        return ShapeReader.Read(expression);
    }

    /// <summary>Kind and scale.</summary>
    public override string ToString() => $"{Kind} × {Scale}";
}
