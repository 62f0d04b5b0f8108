using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Planning;

/// <summary>Runs a form on what is known of its values instead of on figures, and so tells whether one operation computes it.</summary>
/// <remarks>
/// Each rule keeps the value and the set of figures for which there is none. That is why <c>A * B / B</c> is not A, which has a value
/// where B is 0, and why <c>(A / B) * 0</c> is not 0.
/// </remarks>
internal static class FormReduction
{
    /// <summary>What the whole form computes.</summary>
    public static FormTerm Of(ImmutableArray<FormStep> steps)
    {
        Stack<FormTerm> stack = new();
        foreach (FormStep step in steps)
        {
            switch (step.Kind)
            {
                case FormStepKind.PushInput: stack.Push(FormTerm.OfInput(step.Input)); continue;
                case FormStepKind.PushConstant: stack.Push(FormTerm.OfConstant(step.Constant)); continue;
                case FormStepKind.Negate: stack.Push(stack.Pop().Times(-Rational.One)); continue;
            }

            FormTerm right = stack.Pop();
            FormTerm left = stack.Pop();
            stack.Push(step.Kind switch
            {
                FormStepKind.Add => Add(left, right),
                FormStepKind.Subtract => Add(left, right.Times(-Rational.One)),
                FormStepKind.Multiply => Multiply(left, right),
                FormStepKind.Divide => Divide(left, right),
                _ => throw new ArgumentOutOfRangeException(nameof(steps), step.Kind, "A form has no such step."),
            });
        }

        return stack.Pop();
    }

    private static FormTerm Add(FormTerm left, FormTerm right)
    {
        if (right.Kind == FormTermKind.Quotient) { (left, right) = (right, left); }
        switch (left.Kind, right.Kind)
        {
            case (FormTermKind.Constant, FormTermKind.Constant):
                return FormTerm.OfConstant(left.Scale + right.Scale);
            case (FormTermKind.Quotient, FormTermKind.Constant) when left.Scale == -right.Scale:
                // k * a / b - k is k * (a - b) / b.
                return left with { Kind = FormTermKind.Growth };
            case (FormTermKind.Single, FormTermKind.Single) when left.First != right.First:
                if (left.Scale == right.Scale) { return new FormTerm(FormTermKind.Sum, left.Scale, left.First, right.First); }
                return left.Scale == -right.Scale ? new FormTerm(FormTermKind.Difference, left.Scale, left.First, right.First) : FormTerm.General;
            default:
                return FormTerm.General;
        }
    }

    private static FormTerm Multiply(FormTerm left, FormTerm right)
    {
        if (right.Kind == FormTermKind.Constant) { return left.Times(right.Scale); }
        if (left.Kind == FormTermKind.Constant) { return right.Times(left.Scale); }
        if (right.Kind == FormTermKind.Inverse) { return Over(left, right); }
        return left.Kind == FormTermKind.Inverse ? Over(right, left) : FormTerm.General;
    }

    private static FormTerm Divide(FormTerm left, FormTerm right)
    {
        if (right.Scale.IsZero) { return FormTerm.General; }
        return right.Kind switch
        {
            FormTermKind.Constant => left.Times(Rational.One / right.Scale),
            FormTermKind.Single => Over(left, new FormTerm(FormTermKind.Inverse, Rational.One / right.Scale, right.First, 0)),
            _ => FormTerm.General,
        };
    }

    /// <summary>A term times k / b.</summary>
    private static FormTerm Over(FormTerm term, FormTerm inverse)
    {
        int divisor = inverse.First;
        FormTerm over = term.Kind switch
        {
            FormTermKind.Constant => term with { Kind = FormTermKind.Inverse, First = divisor },
            FormTermKind.Single when term.First != divisor => term with { Kind = FormTermKind.Quotient, Second = divisor },
            FormTermKind.Difference when term.Second == divisor => term with { Kind = FormTermKind.Growth },
            FormTermKind.Difference when term.First == divisor => new FormTerm(FormTermKind.Growth, -term.Scale, term.Second, divisor),
            _ => FormTerm.General,
        };
        return over.Times(inverse.Scale);
    }
}
