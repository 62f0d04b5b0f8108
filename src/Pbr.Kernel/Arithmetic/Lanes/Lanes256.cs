using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Pbr.Kernel.Arithmetic;

/// <summary>Four rows side by side.</summary>
internal readonly unsafe struct Lanes256(Vector256<double> lanes) : ILanes<Lanes256>
{
    private readonly Vector256<double> _lanes = lanes;

    /// <summary>The places of the bytes of two lights and two statuses in two lanes; past the end where nothing is asked for.</summary>
    private static Vector128<byte> Gather => Vector128.Create((byte)0, 8, 4, 12, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255);

    public static int Count => 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Create(double value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 LoadLanes(double* source) => new(Vector256.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreLanes(Lanes256 values, double* destination) => values._lanes.Store(destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 OfBits(ulong bits) => new(Vector256.Create(bits).AsDouble());

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
    public static void StoreCodes(Lanes256 codes, byte* light, byte* status)
    {
        // The lights and statuses of either half side by side, and then the halves: four lights, four statuses.
        Vector256<byte> low = Avx2.Shuffle(codes._lanes.AsByte(), Vector256.Create(Gather, Gather));
        ulong bytes = Sse2.UnpackLow(low.GetLower().AsUInt16(), low.GetUpper().AsUInt16()).AsUInt64().ToScalar();
        Unsafe.WriteUnaligned(light, (uint)bytes);
        Unsafe.WriteUnaligned(status, (uint)(bytes >> 32));
    }

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
    public static Lanes256 WhereAtLeast(Lanes256 left, Lanes256 right, Lanes256 then, Lanes256 otherwise) =>
        new(Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(left._lanes, right._lanes), then._lanes, otherwise._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 WhereZero(Lanes256 value, Lanes256 then, Lanes256 otherwise) =>
        new(Vector256.ConditionalSelect(Vector256.Equals(value._lanes, Vector256<double>.Zero), then._lanes, otherwise._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 WhereMissing(Lanes256 one, Lanes256 other, Lanes256 then, Lanes256 otherwise) =>
        new(Vector256.ConditionalSelect(Avx.CompareUnordered(one._lanes, other._lanes), then._lanes, otherwise._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 WithStatus(Lanes256 codes, Lanes256 status) =>
        new(((codes._lanes.AsUInt64() & Vector256.Create(RowCodes.LightBits)) | status._lanes.AsUInt64()).AsDouble());

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
