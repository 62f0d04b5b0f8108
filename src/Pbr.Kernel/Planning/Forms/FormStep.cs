using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Planning;

/// <summary>One step of a form.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Input">The number of the input, 0-based; 0 where it is none.</param>
/// <param name="Constant">The constant; 0 where it is none.</param>
internal readonly record struct FormStep(FormStepKind Kind, int Input, Rational Constant)
{
    /// <summary>An operation on what is already on the stack.</summary>
    public static FormStep Of(FormStepKind kind) => new(kind, 0, Rational.Zero);

    /// <summary>A figure.</summary>
    public static FormStep OfInput(int input) => new(FormStepKind.PushInput, input, Rational.Zero);

    /// <summary>A constant.</summary>
    public static FormStep OfConstant(Rational constant) => new(FormStepKind.PushConstant, 0, constant);
}
