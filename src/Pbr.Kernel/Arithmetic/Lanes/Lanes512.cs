using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Pbr.Kernel.Arithmetic;

/// <summary>Eight rows side by side.</summary>
internal readonly unsafe struct Lanes512(Vector512<double> lanes) : ILanes<Lanes512>
{
    private readonly Vector512<double> _lanes = lanes;

    public static int Count => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Create(double value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Load(long* source)
    {
        Vector512<long> values = Vector512.Load(source);
        Vector512<double> absent = Vector512.Equals(values, Vector512.Create(FigureColumn.Missing)).AsDouble();
        return new Lanes512(Vector512.ConditionalSelect(absent, Vector512.Create(double.NaN), Avx512DQ.ConvertToVector512Double(values)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes512 values, long* destination, bool pastCaches)
    {
        // The processor makes NaN the least integer, which is what a missing figure is.
        Vector512<long> whole = Avx512DQ.ConvertToVector512Int64(values._lanes);
        if (pastCaches) { whole.StoreAlignedNonTemporal(destination); }
        else { whole.Store(destination); }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(ulong bit0, ulong bit1, byte* destination) =>
        Unsafe.WriteUnaligned(destination, RowBytes.Of(bit0, bit1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(ulong bit0, ulong bit1, ulong bit2, ulong bit3, byte* destination) =>
        Unsafe.WriteUnaligned(destination, RowBytes.Of(bit0, bit1, bit2, bit3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 MultiplySubtract(Lanes512 left, Lanes512 right, Lanes512 subtrahend) =>
        new(Avx512F.FusedMultiplySubtract(left._lanes, right._lanes, subtrahend._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 SubtractProduct(Lanes512 minuend, Lanes512 left, Lanes512 right) =>
        new(Avx512F.FusedMultiplyAddNegated(left._lanes, right._lanes, minuend._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Truncate(Lanes512 value) => new(Vector512.Truncate(value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Abs(Lanes512 value) => new(Vector512.Abs(value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 SignedOne(Lanes512 value) =>
        new(Vector512.ConditionalSelect(Vector512.Create(-0.0), value._lanes, Vector512<double>.One));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 NotZero(Lanes512 value) =>
        new(Vector512.ConditionalSelect(Vector512.Equals(value._lanes, Vector512<double>.Zero), Vector512.Create(double.NaN), value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 AddWhereAtLeast(Lanes512 value, Lanes512 addend, Lanes512 left, Lanes512 right) =>
        new(Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(left._lanes, right._lanes), value._lanes + addend._lanes, value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Greatest(Lanes512 value, Lanes512 highest)
    {
        // The greater size, its sign cleared, in one instruction that passes NaN over.
        const byte GreaterSizeWithoutSign = 0b1011;
        return new Lanes512(Avx512DQ.Range(value._lanes, highest._lanes, GreaterSizeWithoutSign));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Capped(Lanes512 value, Lanes512 cap) => new(Avx512F.Min(cap._lanes, value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AtLeast(Lanes512 left, Lanes512 right) => Vector512.GreaterThanOrEqual(left._lanes, right._lanes).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong IsZero(Lanes512 value) => Vector512.Equals(value._lanes, Vector512<double>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong IsMissing(Lanes512 value) => Vector512.IsNaN(value._lanes).ExtractMostSignificantBits();

    public static double Highest(Lanes512 value)
    {
        double highest = value._lanes[0];
        for (int i = 1; i < Count; i++) { highest = double.Max(highest, value._lanes[i]); }
        return highest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator +(Lanes512 left, Lanes512 right) => new(left._lanes + right._lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator -(Lanes512 left, Lanes512 right) => new(left._lanes - right._lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator *(Lanes512 left, Lanes512 right) => new(left._lanes * right._lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator /(Lanes512 left, Lanes512 right) => new(left._lanes / right._lanes);
}
