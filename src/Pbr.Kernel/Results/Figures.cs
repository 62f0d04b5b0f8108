using Pbr.Kernel.Numbers;

namespace Pbr.Kernel;

/// <summary>Printed figures: decimals made of exact numbers, null where a decimal does not hold them.</summary>
internal static class Figures
{
    /// <summary>The number rounded once.</summary>
    public static decimal? Published(Rational? exact, int decimals) =>
        exact is { } number && number.Round(decimals).TryToDecimal(out decimal value) ? value : null;

    public static decimal? Difference(decimal? left, decimal? right) =>
        left is { } minuend && right is { } subtrahend && ((Rational)minuend - subtrahend).TryToDecimal(out decimal value) ? value : null;
}
