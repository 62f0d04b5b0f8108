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
    public static Lanes512 LoadLanes(double* source) => new(Vector512.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreLanes(Lanes512 values, double* destination) => values._lanes.Store(destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 OfBits(ulong bits) => new(Vector512.Create(bits).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Load(long* source)
    {
        Vector512<long> values = Vector512.Load(source);
        Vector512<double> present = Avx512F.CompareNotEqual(values, Vector512.Create(FigureColumn.Missing)).AsDouble();
        return new Lanes512(Vector512.ConditionalSelect(present, Avx512DQ.ConvertToVector512Double(values), Vector512.Create(double.NaN)));
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
    public static void StoreCodes(Lanes512 codes, byte* light, byte* status)
    {
        Vector512<ulong> bits = codes._lanes.AsUInt64();
        Unsafe.WriteUnaligned(light, Avx512F.ConvertToVector128Byte(bits).AsUInt64().ToScalar());
        Unsafe.WriteUnaligned(status, Avx512F.ConvertToVector128Byte(bits >> RowCodes.StatusShift).AsUInt64().ToScalar());
    }

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
    public static Lanes512 WhereAtLeast(Lanes512 left, Lanes512 right, Lanes512 then, Lanes512 otherwise) =>
        new(Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(left._lanes, right._lanes), then._lanes, otherwise._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 WhereZero(Lanes512 value, Lanes512 then, Lanes512 otherwise) =>
        new(Vector512.ConditionalSelect(Vector512.Equals(value._lanes, Vector512<double>.Zero), then._lanes, otherwise._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 WhereMissing(Lanes512 one, Lanes512 other, Lanes512 then, Lanes512 otherwise) =>
        new(Vector512.ConditionalSelect(Avx512F.CompareUnordered(one._lanes, other._lanes), then._lanes, otherwise._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 WithStatus(Lanes512 codes, Lanes512 status) =>
        new(((codes._lanes.AsUInt64() & Vector512.Create(RowCodes.LightBits)) | status._lanes.AsUInt64()).AsDouble());

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
