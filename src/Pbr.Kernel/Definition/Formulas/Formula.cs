using System;
using System.Collections.Immutable;

namespace Pbr.Kernel.Formulas;

/// <summary>A method of calculation as it was published, read.</summary>
/// <remarks>
/// Reading never throws and never guesses silently: a text becomes a tree, or is recognised as a method that is no formula, or carries
/// problems that say what is wrong and where; whatever was skipped on the way is listed in <see cref="Skipped"/>.
/// Immutable and safe to share. Equal by reference; compare trees with <see cref="FormulaNode.HasSameTree"/>.
/// </remarks>
public sealed class Formula
{
    private FormulaShape? _shape;

    internal Formula(
        string text,
        FormulaKind kind,
        NameNode? result,
        FormulaNode? expression,
        ImmutableArray<FormulaProblem> problems,
        ImmutableArray<SkippedText> skipped)
    {
        Text = text;
        Kind = kind;
        Result = result;
        Expression = expression;
        Problems = problems;
        Skipped = skipped;
    }

    /// <summary>The text as published. Every range in the tree and in the problems counts its characters.</summary>
    public string Text { get; }

    /// <summary>What the text turned out to be.</summary>
    public FormulaKind Kind { get; }

    /// <summary>The name on the left of the equals sign, or null where the formula has none.</summary>
    public NameNode? Result { get; }

    /// <summary>The right-hand side, or the whole formula where it has no equals sign; null unless <see cref="Kind"/> is <see cref="FormulaKind.Expression"/>.</summary>
    public FormulaNode? Expression { get; }

    /// <summary>What the expression computes, whatever way it is written; null where there is no expression.</summary>
    public FormulaShape? Shape => Expression is null ? null : _shape ??= FormulaShape.Of(Expression);

    /// <summary>What is wrong, in the order of the text. Empty where the formula was read.</summary>
    public ImmutableArray<FormulaProblem> Problems { get; }

    /// <summary>What was read as not part of the formula: a heading such as <c>FÓRMULA:</c>, the glosses after <c>Donde:</c>, markup.</summary>
    public ImmutableArray<SkippedText> Skipped { get; }

    /// <summary>Reads a formula as published.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Formula Parse(string text)
    {
        if (text is null) { throw new ArgumentNullException(nameof(text)); }
        return FormulaParser.Parse(text);
    }

    /// <summary>The formula in its plain notation, which parses to the same tree; the published text where there is no tree.</summary>
    public override string ToString() => FormulaPrinter.Print(this);
}
