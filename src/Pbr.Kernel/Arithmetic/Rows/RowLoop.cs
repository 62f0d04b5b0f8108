using System.Runtime.CompilerServices;

namespace Pbr.Kernel.Arithmetic;

/// <summary>The arithmetic of rows: figures to value, compliance, light and status, exactly and without a branch on a figure.</summary>
/// <remarks>
/// Figures are whole numbers of their column's unit, and each quotient is rounded exactly (<see cref="RoundedRow{T, TRange}"/>) while the numbers
/// stay in the domain of <typeparamref name="TRange"/>, which <see cref="Run"/> reports; whoever calls it computes what left it again in wider numbers.
/// A block of rows is taken in passes: see <see cref="RowRoom"/>.
/// </remarks>
internal static unsafe class RowLoop<T, TShape, TCompliance, TJudge, TRange>
    where T : struct, ILanes<T>
    where TShape : struct, IRowShape
    where TCompliance : struct, IComplianceRow
    where TJudge : struct, IRowJudge
    where TRange : struct, IRowRange
{
    /// <summary>Computes rows.</summary>
    /// <param name="constants">Their terms.</param>
    /// <param name="lights">Their traffic light.</param>
    /// <param name="rows">Their columns.</param>
    /// <param name="start">The first row.</param>
    /// <param name="end">The row after the last: a whole number of lanes later.</param>
    /// <returns>The greatest number met: the results are exact if it is under 2^51, and worth nothing otherwise.</returns>
    [SkipLocalsInit]
    public static double Run(in RowConstants<T> constants, in RowLights lights, in RowPointers rows, nint start, nint end)
    {
        double* room = stackalloc double[RowRoom.Numbers];
        RowRoom block = new(room);
        T highest = default;
        for (nint first = start; first < end; first += RowRoom.Rows)
        {
            nint count = nint.Min(end - first, RowRoom.Rows);
            Values(constants, rows, block, first, count, ref highest);
            if (!lights.JudgesCompliance) { LightLoop<T>.Judge(lights, TJudge.IsExact ? block.Judged : block.Values, block.Codes, count); }
            if (TCompliance.Exists)
            {
                Compliances(constants, rows, block, first, count, lights.JudgesCompliance, ref highest);
                if (lights.JudgesCompliance) { LightLoop<T>.Judge(lights, TJudge.IsExact ? block.Judged : block.Compliances, block.Codes, count); }
            }

            LightLoop<T>.Store(block.Codes, rows.Light + first, rows.Status + first, count);
        }

        return T.Highest(highest);
    }

    /// <summary>The published values; and for codes why there is none, or nothing where there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Values(in RowConstants<T> constants, in RowPointers rows, in RowRoom block, nint start, nint count, ref T highestSoFar)
    {
        RowConstants<T> c = constants;
        long* firsts = rows.First + start;
        long* seconds = rows.Second + start;
        long* results = rows.Value + start;
        double* values = block.Values;
        double* codes = block.Codes;
        bool pastCaches = rows.PastCaches;
        T highest = highestSoFar;
        for (nint i = 0; i < count; i += T.Count)
        {
            // The figures, and the formula as numerator and denominator; a missing figure is NaN, and so is all that comes of it.
            T first = T.Load(firsts + i);
            T second = TShape.HasSecond ? T.Load(seconds + i) : first;
            if (TShape.IsOneUnit) { first *= c.First; }
            if (TShape.IsOneUnit) { second *= c.Second; }
            if (TShape.IsOneUnit) { highest = T.Greatest(second, T.Greatest(first, highest)); }
            T denominator = TShape.Denominator(first, second);
            T divisor = TShape.Divides ? T.NotZero(denominator) : denominator;
            T numerator = TShape.Numerator(first, second);
            T value = RoundedRow<T, TRange>.Of<TJudge>(numerator, c.ValueFactor, divisor, c.ValueDivisor, ref highest, out T halves);
            T.Store(value, results + i, pastCaches);
            T.StoreLanes(value, values + i);
            if (TJudge.IsExact)
            {
                T.StoreLanes(halves, block.Judged + i);
                T.StoreLanes(numerator, block.Numerators + i);
                T.StoreLanes(divisor, block.Denominators + i);
            }

            T code = TShape.Divides ? T.WhereZero(denominator, c.ZeroDenominator, default) : default;
            T.StoreLanes(T.WhereMissing(first, second, c.NoData, code), codes + i);
        }

        highestSoFar = highest;
    }

    /// <summary>Compliance of the published values, so that anyone can check it from the page; and for codes whether the target is zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Compliances(
        in RowConstants<T> constants, in RowPointers rows, in RowRoom block, nint start, nint count, bool judgesCompliance, ref T highestSoFar)
    {
        RowConstants<T> c = constants;
        long* targets = rows.Target + start;
        long* divisors = rows.TargetDivisor + start;
        long* baselines = rows.Baseline + start;
        long* results = rows.Compliance + start;
        double* values = block.Values;
        double* compliances = block.Compliances;
        double* codes = block.Codes;
        bool pastCaches = rows.PastCaches;
        T highest = highestSoFar;
        for (nint i = 0; i < count; i += T.Count)
        {
            T value = T.LoadLanes(values + i);
            T achieved = TJudge.IsExact ? T.LoadLanes(block.Numerators + i) : value;
            T target = T.Load(targets + i);
            T baseline = TCompliance.HasBaseline ? T.Load(baselines + i) : default;
            if (TCompliance.HasDivisor)
            {
                T divisor = T.NotZero(T.Load(divisors + i));
                achieved *= divisor;
                target = T.WhereMissing(divisor, divisor, divisor, target);
                if (TCompliance.HasBaseline) { baseline *= divisor; }
            }

            if (TJudge.IsExact)
            {
                // The exact value is a quotient too: all else is multiplied by its divisor.
                T divisor = T.LoadLanes(block.Denominators + i);
                target *= divisor;
                if (TCompliance.HasBaseline) { baseline *= divisor; }
            }

            if (TCompliance.IsOneUnit)
            {
                achieved *= c.Achieved;
                target *= c.Target;
                if (TCompliance.HasBaseline) { baseline *= c.Baseline; }
                highest = T.Greatest(baseline, T.Greatest(target, T.Greatest(achieved, highest)));
            }

            T below = TCompliance.Denominator(achieved, target, baseline);
            T compliance = RoundedRow<T, TRange>.Of<TJudge>(
                TCompliance.Numerator(achieved, target, baseline), c.ComplianceFactor, T.NotZero(below), c.ComplianceDivisor, ref highest, out T halves);
            compliance = T.Capped(compliance, c.Cap);
            T.Store(compliance, results + i, pastCaches);
            if (!TJudge.IsExact) { T.StoreLanes(compliance, compliances + i); }
            else if (judgesCompliance) { T.StoreLanes(T.Capped(halves, c.ExactCap), block.Judged + i); }

            if (TCompliance.DividesByTarget)
            {
                T code = T.LoadLanes(codes + i);
                T.StoreLanes(T.WhereMissing(value, value, code, T.WhereZero(below, T.WithStatus(code, c.ZeroTarget), code)), codes + i);
            }
        }

        highestSoFar = highest;
    }
}
