using System.Globalization;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel;

/// <summary>Numbers as an explanation writes them, in the signs of a culture.</summary>
internal static class FigureText
{
    private const string AllDecimals = "#,##0.############################";

    /// <summary>The exact number: all its decimals, or a fraction where they do not end.</summary>
    public static string Exact(Rational number, CultureInfo culture) =>
        number.TryToDecimal(out decimal value) ? value.ToString(AllDecimals, culture)
        : number.IsInteger ? number.Numerator.ToString("N0", culture)
        : number.Numerator.ToString(culture) + "/" + number.Denominator.ToString(culture);

    /// <summary>The exact number as an operand: in brackets where its sign or its fraction bar could be read as an operator.</summary>
    public static string Operand(Rational number, CultureInfo culture)
    {
        string text = Exact(number, culture);
        return number.Sign < 0 || !number.TryToDecimal(out _) ? "(" + text + ")" : text;
    }

    /// <summary>A printed figure with exactly so many decimals.</summary>
    public static string Printed(decimal value, int decimals, CultureInfo culture) =>
        value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), culture);
}
