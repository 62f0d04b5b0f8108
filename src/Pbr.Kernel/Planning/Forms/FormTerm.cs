using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Planning;

/// <summary>What is known of one value while a form is reduced.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Scale">Its constant factor; 0 only of a constant and of what is general.</param>
/// <param name="First">The input a.</param>
/// <param name="Second">The input b.</param>
internal readonly record struct FormTerm(FormTermKind Kind, Rational Scale, int First, int Second)
{
    /// <summary>No published scale comes near; it bounds the work on hostile ones.</summary>
    private const long LongestScale = 256;

    /// <summary>A value of which nothing is known.</summary>
    public static FormTerm General => default;

    /// <summary>The shape of a form whose value this is.</summary>
    public FormShape Shape => Kind switch
    {
        FormTermKind.Single => FormShape.SingleValue,
        FormTermKind.Quotient => FormShape.Quotient,
        FormTermKind.Growth => FormShape.Growth,
        FormTermKind.Difference => FormShape.Difference,
        FormTermKind.Sum => FormShape.Sum,
        _ => FormShape.General,
    };

    /// <summary>An input.</summary>
    public static FormTerm OfInput(int input) => new(FormTermKind.Single, Rational.One, input, 0);

    /// <summary>A constant.</summary>
    public static FormTerm OfConstant(Rational value) => IsShort(value) ? new(FormTermKind.Constant, value, 0, 0) : General;

    /// <summary>This value times a constant. Times zero only a constant is known: of the others it is forgotten where they have no value.</summary>
    public FormTerm Times(Rational factor)
    {
        if (Kind == FormTermKind.General) { return General; }
        Rational scale = Scale * factor;
        bool isKnown = IsShort(scale) && (Kind == FormTermKind.Constant || !scale.IsZero);
        return isKnown ? this with { Scale = scale } : General;
    }

    private static bool IsShort(Rational value) => value.Numerator.GetBitLength() <= LongestScale && value.Denominator.GetBitLength() <= LongestScale;
}
