using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Pbr.Kernel.Arithmetic;

/// <summary>Two rows side by side.</summary>
internal readonly unsafe struct Lanes128(Vector128<double> lanes) : ILanes<Lanes128>
{
    private readonly Vector128<double> _lanes = lanes;

    public static int Count => 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Create(double value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Load(long* source)
    {
        Vector128<long> values = Vector128.Load(source);
        Vector128<double> absent = Vector128.Equals(values, Vector128.Create(FigureColumn.Missing)).AsDouble();
        return new Lanes128(Vector128.ConditionalSelect(absent, Vector128.Create(double.NaN), Vector128.ConvertToDouble(values)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes128 values, long* destination, bool pastCaches)
    {
        Vector128<long> present = Vector128.Equals(values._lanes, values._lanes).AsInt64();
        Vector128<long> whole = Vector128.ConditionalSelect(present, WholeNumbers.ToInt64(values._lanes), Vector128.Create(FigureColumn.Missing));
        if (pastCaches) { whole.StoreAlignedNonTemporal(destination); }
        else { whole.Store(destination); }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(ulong bit0, ulong bit1, byte* destination) =>
        Unsafe.WriteUnaligned(destination, (ushort)RowBytes.Of(bit0, bit1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(ulong bit0, ulong bit1, ulong bit2, ulong bit3, byte* destination) =>
        Unsafe.WriteUnaligned(destination, (ushort)RowBytes.Of(bit0, bit1, bit2, bit3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 MultiplySubtract(Lanes128 left, Lanes128 right, Lanes128 subtrahend) =>
        new(Vector128.FusedMultiplyAdd(left._lanes, right._lanes, -subtrahend._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 SubtractProduct(Lanes128 minuend, Lanes128 left, Lanes128 right) =>
        new(Vector128.FusedMultiplyAdd(-left._lanes, right._lanes, minuend._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Truncate(Lanes128 value) => new(Vector128.Truncate(value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Abs(Lanes128 value) => new(Vector128.Abs(value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 SignedOne(Lanes128 value) =>
        new(Vector128.ConditionalSelect(Vector128.Create(-0.0), value._lanes, Vector128<double>.One));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 NotZero(Lanes128 value) =>
        new(Vector128.ConditionalSelect(Vector128.Equals(value._lanes, Vector128<double>.Zero), Vector128.Create(double.NaN), value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 AddWhereAtLeast(Lanes128 value, Lanes128 addend, Lanes128 left, Lanes128 right) =>
        new(value._lanes + (Vector128.GreaterThanOrEqual(left._lanes, right._lanes) & addend._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Greatest(Lanes128 value, Lanes128 highest) => new(Sse2.IsSupported ? Sse2.Max(Vector128.Abs(value._lanes), highest._lanes) : AdvSimd.Arm64.MaxNumber(Vector128.Abs(value._lanes), highest._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Capped(Lanes128 value, Lanes128 cap) => new(Sse2.IsSupported ? Sse2.Min(cap._lanes, value._lanes) : AdvSimd.Arm64.Min(cap._lanes, value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AtLeast(Lanes128 left, Lanes128 right) => Vector128.GreaterThanOrEqual(left._lanes, right._lanes).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong IsZero(Lanes128 value) => Vector128.Equals(value._lanes, Vector128<double>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong IsMissing(Lanes128 value) => Vector128.IsNaN(value._lanes).ExtractMostSignificantBits();

    public static double Highest(Lanes128 value)
    {
        double highest = value._lanes[0];
        for (int i = 1; i < Count; i++) { highest = double.Max(highest, value._lanes[i]); }
        return highest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator +(Lanes128 left, Lanes128 right) => new(left._lanes + right._lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator -(Lanes128 left, Lanes128 right) => new(left._lanes - right._lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator *(Lanes128 left, Lanes128 right) => new(left._lanes * right._lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator /(Lanes128 left, Lanes128 right) => new(left._lanes / right._lanes);
}
