using System;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Planning;

/// <summary>What a formula computes, whatever its inputs are called: a program over inputs 0, 1, 2 …, numbered as they first appear.</summary>
/// <remarks>
/// Brackets that change nothing, spaces and the notation of signs and numbers are gone: <c>PVE = (NVE / NVF) * 100</c> and <c>A/B×100.0</c>
/// have one form. A series counts as one input, its stem. Two forms of one <see cref="FormulaForms"/> are equal only if they are the same
/// object. Immutable and safe to share.
/// </remarks>
internal sealed class FormulaForm
{
    private readonly int _deepest;

    internal FormulaForm(ImmutableArray<FormStep> steps)
    {
        Steps = steps;
        int depth = 0;
        foreach (FormStep step in steps)
        {
            if (step.Kind == FormStepKind.PushInput) { InputCount = Math.Max(InputCount, step.Input + 1); }
            if (step.Kind is FormStepKind.PushInput or FormStepKind.PushConstant) { depth++; }
            else if (step.Kind != FormStepKind.Negate) { depth--; }
            _deepest = Math.Max(_deepest, depth);
        }

        FormTerm term = FormReduction.Of(steps);
        Shape = term.Shape;
        if (Shape == FormShape.General) { return; }
        Scale = term.Scale;
        First = term.First;
        Second = term.Second;
    }

    /// <summary>How many figures it needs.</summary>
    public int InputCount { get; }

    /// <summary>The program, in the order of evaluation: each operation stands after its operands.</summary>
    public ImmutableArray<FormStep> Steps { get; }

    /// <summary>The one operation that computes it, or <see cref="FormShape.General"/>.</summary>
    public FormShape Shape { get; }

    /// <summary>The constant factor of the shape, never 0; 0 for a general form.</summary>
    public Rational Scale { get; }

    /// <summary>The input that the shape calls a; 0 for a general form.</summary>
    public int First { get; }

    /// <summary>The input that the shape calls b, other than <see cref="First"/>; 0 where it has none.</summary>
    public int Second { get; }

    /// <summary>The exact value.</summary>
    /// <param name="inputs">The figures, by the number of the input.</param>
    /// <returns>The value; null where any divisor is zero, even one that is then multiplied by zero.</returns>
    /// <exception cref="ArgumentException">There is not one figure for each input.</exception>
    public Rational? Compute(ReadOnlySpan<Rational> inputs)
    {
        if (inputs.Length != InputCount) { throw new ArgumentException($"The form has {InputCount} inputs, not {inputs.Length}. Give one figure for each.", nameof(inputs)); }
        if (_deepest > FormStack.Room) { return Run(inputs, new Rational[_deepest]); }
        FormStack stack = default;
        return Run(inputs, stack);
    }

    private Rational? Run(ReadOnlySpan<Rational> inputs, Span<Rational> stack)
    {
        int top = -1;
        foreach (ref readonly FormStep step in Steps.AsSpan())
        {
            switch (step.Kind)
            {
                case FormStepKind.PushInput: stack[++top] = inputs[step.Input]; continue;
                case FormStepKind.PushConstant: stack[++top] = step.Constant; continue;
                case FormStepKind.Negate: stack[top] = -stack[top]; continue;
            }

            Rational right = stack[top--];
            ref Rational left = ref stack[top];
            switch (step.Kind)
            {
                case FormStepKind.Add: left += right; break;
                case FormStepKind.Subtract: left -= right; break;
                case FormStepKind.Multiply: left *= right; break;
                default:
                    if (right.IsZero) { return null; }
                    left /= right;
                    break;
            }
        }

        return stack[0];
    }

    /// <summary>Room for the values of any usual form, so that computing it takes no memory of its own.</summary>
    [InlineArray(Room)]
    private struct FormStack
    {
        public const int Room = 8;

        private Rational _first;
    }
}
