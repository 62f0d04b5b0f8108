using System.Runtime.CompilerServices;

namespace Pbr.Kernel.Arithmetic;

/// <summary>A quotient rounded once, half away from zero: the one step that everything here is made of.</summary>
/// <remarks>
/// With P the numerator in units of the published figure and d the denominator, <c>whole = trunc(P ÷ d)</c> may be off by one, because the division rounds; the
/// fused multiply-add then gives the remainder <c>P − whole × d</c> exactly, and one more unit away from zero where twice the remainder reaches the
/// divisor is the quotient rounded half away from zero, in all three cases. This holds while the numbers stay in the domain of
/// <typeparamref name="TRange"/>. docs/decisions/0017-exact-kernel.md has the proof.
/// </remarks>
internal static class RoundedRow<T, TRange>
    where T : struct, ILanes<T>
    where TRange : struct, IRowRange
{
    /// <summary>number × factor ÷ (divisor × divisorFactor).</summary>
    /// <param name="number">Whole numbers.</param>
    /// <param name="factor">What brings them to units of the result.</param>
    /// <param name="divisor">Whole numbers, none of them zero.</param>
    /// <param name="divisorFactor">What else is divided by; 1 in the narrow range.</param>
    /// <param name="highest">The greatest number met: the result is exact if it is under 2^51 in the end, and worth nothing otherwise.</param>
    /// <param name="halves">Twice the result, plus one where the exact quotient is above it, less one where it is below.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<TJudge>(T number, T factor, T divisor, T divisorFactor, ref T highest, out T halves)
        where TJudge : struct, IRowJudge
    {
        T lost = default;
        T product = number * factor;
        if (!TRange.IsNarrow) { divisor *= divisorFactor; }
        T quotient = product / divisor;
        T whole = T.Truncate(quotient);
        T remainder = T.SubtractProduct(product, whole, divisor);
        T size = T.Abs(divisor);
        if (TRange.IsNarrow)
        {
            // The product bounds all else: number and quotient are no greater, and by a greater divisor the quotient is 0 and the remainder the product.
            highest = T.Greatest(product, highest);
        }
        else
        {
            // The product as an unevaluated sum of two doubles: together they are exact.
            lost = T.MultiplySubtract(number, factor, product);
            remainder += lost;
            highest = T.Greatest(divisor, T.Greatest(number, T.Greatest(whole, highest)));
        }

        remainder = T.Abs(remainder);
        T rounded = T.AddWhereAtLeast(whole, T.SignedOne(quotient), remainder + remainder, size);
        halves = default;
        if (TJudge.IsExact)
        {
            T rest = T.SubtractProduct(product, rounded, divisor);
            if (!TRange.IsNarrow) { rest += lost; }
            halves = rounded + rounded + T.WhereZero(rest, default, T.SignedOne(rest) * T.SignedOne(divisor));
        }

        return rounded;
    }
}
