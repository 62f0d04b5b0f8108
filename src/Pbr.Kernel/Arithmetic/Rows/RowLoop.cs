using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Pbr.Kernel.Arithmetic;

/// <summary>The arithmetic of rows: figures to value, compliance, light and status, exactly and without a branch on a figure.</summary>
/// <remarks>
/// Figures are whole numbers of their column's unit. With P the numerator in units of the published value and d the denominator,
/// <c>whole = trunc(P ÷ d)</c> may be off by one, because the division rounds; the fused multiply-add then gives the remainder
/// <c>P − whole × d</c> exactly, and one more unit away from zero where twice the remainder reaches the divisor is the value rounded half away
/// from zero, in all three cases. This holds while the numbers stay in the domain of <typeparamref name="TRange"/>, which <see cref="Run"/>
/// reports; whoever calls it computes what left it again in wider numbers. docs/decisions/0017-exact-kernel.md has the proof.
/// </remarks>
internal static unsafe class RowLoop<T, TShape, TCompliance, TRange>
    where T : struct, ILanes<T>
    where TShape : struct, IRowShape
    where TCompliance : struct, IComplianceRow
    where TRange : struct, IRowRange
{
    /// <summary>Computes rows.</summary>
    /// <param name="constants">Their terms.</param>
    /// <param name="light">Their traffic light.</param>
    /// <param name="rows">Their columns.</param>
    /// <param name="start">The first row.</param>
    /// <param name="end">The row after the last: a whole number of lanes later.</param>
    /// <returns>The greatest number met: the results are exact if it is under 2^51, and worth nothing otherwise.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Run(in RowConstants<T> constants, in LightMasks light, in RowPointers rows, nint start, nint end)
    {
        RowConstants<T> c = constants;
        RowPointers at = rows;
        bool judgesCompliance = light.JudgesCompliance;
        int cuts = light.Cuts.Length;
        ref LightCut firstCut = ref MemoryMarshal.GetReference(light.Cuts);
        T highest = default;
        for (nint i = start; i < end; i += T.Count)
        {
            // The figures, and the formula as numerator and denominator; a missing figure is NaN, and so is all that comes of it.
            T first = T.Load(at.First + i);
            T second = TShape.HasSecond ? T.Load(at.Second + i) : default;
            if (TShape.IsOneUnit) { first *= c.First; }
            if (TShape.IsOneUnit) { second *= c.Second; }
            if (TShape.IsOneUnit) { highest = T.Greatest(second, T.Greatest(first, highest)); }
            T numerator = TShape.Numerator(first, second);
            T denominator = TShape.Denominator(first, second);
            ulong absent = T.IsMissing(TShape.HasSecond ? first + second : first);
            ulong zero = TShape.Divides ? T.IsZero(denominator) & ~absent : 0;

            // The published value.
            T value = Rounded(numerator, c.ValueFactor, TShape.Divides ? T.NotZero(denominator) : denominator, c.ValueDivisor, ref highest);
            T.Store(value, at.Value + i, at.PastCaches);

            // Compliance of the published value, so that anyone can check it from the page.
            T judged = value;
            ulong without = absent | zero;
            ulong zeroTarget = 0;
            if (TCompliance.Exists)
            {
                T achieved = value;
                T target = T.Load(at.Target + i);
                T baseline = TCompliance.HasBaseline ? T.Load(at.Baseline + i) : default;
                if (TCompliance.IsOneUnit)
                {
                    achieved *= c.Achieved;
                    target *= c.Target;
                    if (TCompliance.HasBaseline) { baseline *= c.Baseline; }
                    highest = T.Greatest(baseline, T.Greatest(target, T.Greatest(achieved, highest)));
                }

                T below = TCompliance.Denominator(achieved, target, baseline);
                T compliance = Rounded(
                    TCompliance.Numerator(achieved, target, baseline), c.ComplianceFactor, T.NotZero(below), c.ComplianceDivisor, ref highest);
                compliance = T.Capped(compliance, c.Cap);
                T.Store(compliance, at.Compliance + i, at.PastCaches);
                if (TCompliance.DividesByTarget) { zeroTarget = T.IsZero(below) & ~without; }
                if (judgesCompliance)
                {
                    judged = compliance;
                    without = T.IsMissing(compliance);
                }
            }
            else if (judgesCompliance) { without = ulong.MaxValue; }

            // Past each cut of the light, the bits of the code that change there are turned over.
            ulong low = light.Low;
            ulong high = light.High;
            ulong noBand = light.NoBand;
            for (int k = 0; k < cuts; k++)
            {
                ref LightCut cut = ref Unsafe.Add(ref firstCut, k);
                ulong passed = T.AtLeast(judged, T.Create(cut.From));
                low ^= passed & cut.Low;
                high ^= passed & cut.High;
                noBand ^= passed & cut.NoBand;
            }

            noBand &= ~without;
            T.StoreBytes(low & ~without, high & ~without, at.Light + i);
            T.StoreBytes(noBand & ~zeroTarget, absent, zero, zeroTarget | noBand, at.Status + i);
        }

        return T.Highest(highest);
    }

    /// <summary>number × factor ÷ (divisor × divisorFactor), rounded once, half away from zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Rounded(T number, T factor, T divisor, T divisorFactor, ref T highest)
    {
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
            remainder += T.MultiplySubtract(number, factor, product);
            highest = T.Greatest(divisor, T.Greatest(number, T.Greatest(whole, highest)));
        }

        remainder = T.Abs(remainder);
        return T.AddWhereAtLeast(whole, T.SignedOne(quotient), remainder + remainder, size);
    }
}
