using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Pbr.Kernel.Arithmetic;

/// <summary>Four rows side by side.</summary>
internal readonly unsafe struct Lanes256(Vector256<double> lanes) : ILanes<Lanes256>
{
    private readonly Vector256<double> _lanes = lanes;

    public static int Count => 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Create(double value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Load(long* source)
    {
        Vector256<long> values = Vector256.Load(source);
        Vector256<double> absent = Vector256.Equals(values, Vector256.Create(FigureColumn.Missing)).AsDouble();
        return new Lanes256(Vector256.ConditionalSelect(absent, Vector256.Create(double.NaN), Vector256.ConvertToDouble(values)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes256 values, long* destination, bool pastCaches)
    {
        Vector256<long> present = Vector256.Equals(values._lanes, values._lanes).AsInt64();
        Vector256<long> whole = Vector256.ConditionalSelect(present, WholeNumbers.ToInt64(values._lanes), Vector256.Create(FigureColumn.Missing));
        if (pastCaches) { whole.StoreAlignedNonTemporal(destination); }
        else { whole.Store(destination); }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(ulong bit0, ulong bit1, byte* destination) =>
        Unsafe.WriteUnaligned(destination, (uint)RowBytes.Of(bit0, bit1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(ulong bit0, ulong bit1, ulong bit2, ulong bit3, byte* destination) =>
        Unsafe.WriteUnaligned(destination, (uint)RowBytes.Of(bit0, bit1, bit2, bit3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MultiplySubtract(Lanes256 left, Lanes256 right, Lanes256 subtrahend) =>
        new(Fma.MultiplySubtract(left._lanes, right._lanes, subtrahend._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 SubtractProduct(Lanes256 minuend, Lanes256 left, Lanes256 right) =>
        new(Fma.MultiplyAddNegated(left._lanes, right._lanes, minuend._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Truncate(Lanes256 value) => new(Vector256.Truncate(value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Abs(Lanes256 value) => new(Vector256.Abs(value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 SignedOne(Lanes256 value) =>
        new(Vector256.ConditionalSelect(Vector256.Create(-0.0), value._lanes, Vector256<double>.One));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 NotZero(Lanes256 value) =>
        new(Vector256.ConditionalSelect(Vector256.Equals(value._lanes, Vector256<double>.Zero), Vector256.Create(double.NaN), value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 AddWhereAtLeast(Lanes256 value, Lanes256 addend, Lanes256 left, Lanes256 right) =>
        new(value._lanes + (Vector256.GreaterThanOrEqual(left._lanes, right._lanes) & addend._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Greatest(Lanes256 value, Lanes256 highest) => new(Avx.Max(Vector256.Abs(value._lanes), highest._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Capped(Lanes256 value, Lanes256 cap) => new(Avx.Min(cap._lanes, value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AtLeast(Lanes256 left, Lanes256 right) => Vector256.GreaterThanOrEqual(left._lanes, right._lanes).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong IsZero(Lanes256 value) => Vector256.Equals(value._lanes, Vector256<double>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong IsMissing(Lanes256 value) => Vector256.IsNaN(value._lanes).ExtractMostSignificantBits();

    public static double Highest(Lanes256 value)
    {
        double highest = value._lanes[0];
        for (int i = 1; i < Count; i++) { highest = double.Max(highest, value._lanes[i]); }
        return highest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator +(Lanes256 left, Lanes256 right) => new(left._lanes + right._lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator -(Lanes256 left, Lanes256 right) => new(left._lanes - right._lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator *(Lanes256 left, Lanes256 right) => new(left._lanes * right._lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator /(Lanes256 left, Lanes256 right) => new(left._lanes / right._lanes);
}
