using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Pbr.Kernel.Arithmetic;

/// <summary>Two rows side by side.</summary>
internal readonly unsafe struct Lanes128(Vector128<double> lanes) : ILanes<Lanes128>
{
    private readonly Vector128<double> _lanes = lanes;

    /// <summary>The places of the bytes of two lights and two statuses in two lanes; past the end where nothing is asked for.</summary>
    private static Vector128<byte> Gather => Vector128.Create((byte)0, 8, 4, 12, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255);

    public static int Count => 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Create(double value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 LoadLanes(double* source) => new(Vector128.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreLanes(Lanes128 values, double* destination) => values._lanes.Store(destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 OfBits(ulong bits) => new(Vector128.Create(bits).AsDouble());

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
    public static void StoreCodes(Lanes128 codes, byte* light, byte* status)
    {
        uint bytes = Vector128.Shuffle(codes._lanes.AsByte(), Gather).AsUInt32().ToScalar();
        Unsafe.WriteUnaligned(light, (ushort)bytes);
        Unsafe.WriteUnaligned(status, (ushort)(bytes >> 16));
    }

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
    public static Lanes128 WhereAtLeast(Lanes128 left, Lanes128 right, Lanes128 then, Lanes128 otherwise) =>
        new(Vector128.ConditionalSelect(Vector128.GreaterThanOrEqual(left._lanes, right._lanes), then._lanes, otherwise._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 WhereZero(Lanes128 value, Lanes128 then, Lanes128 otherwise) =>
        new(Vector128.ConditionalSelect(Vector128.Equals(value._lanes, Vector128<double>.Zero), then._lanes, otherwise._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 WhereMissing(Lanes128 one, Lanes128 other, Lanes128 then, Lanes128 otherwise) =>
        new(Vector128.ConditionalSelect(Vector128.IsNaN(one._lanes + other._lanes), then._lanes, otherwise._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 WithStatus(Lanes128 codes, Lanes128 status) =>
        new(((codes._lanes.AsUInt64() & Vector128.Create(RowCodes.LightBits)) | status._lanes.AsUInt64()).AsDouble());

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
