namespace Pbr.Kernel.Planning;

/// <summary>The bytes in which a scanned formula is written down: names by their number, brackets, signs, constants.</summary>
/// <remarks>
/// A byte below <see cref="MostNames"/> is the name of that number. A constant is <see cref="Constant"/> plus the count of its decimals,
/// without trailing zeros, and then its digits as one whole number, seven bits a byte, the lowest first, the high bit on all but the last.
/// </remarks>
internal static class FormTokens
{
    /// <summary>How many different names a scanned formula may have.</summary>
    public const int MostNames = 16;

    public const byte Add = 16;
    public const byte Subtract = 17;
    public const byte Multiply = 18;
    public const byte Divide = 19;
    public const byte Negate = 20;
    public const byte Open = 21;
    public const byte Close = 22;

    /// <summary>The start of the text or of what follows the equals sign; never written.</summary>
    public const byte None = 23;

    public const byte Constant = 32;

    /// <summary>The most digits of a constant; so many fit a long.</summary>
    public const int MostDigits = 18;

    /// <summary>The most bytes that one constant takes.</summary>
    public const int LongestConstant = 10;
}
