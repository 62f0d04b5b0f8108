using System.Runtime.CompilerServices;

namespace Pbr.Kernel.Arithmetic;

/// <summary>Twice as many rows: two vectors that take every step together.</summary>
/// <remarks>
/// A row is one long chain of steps that wait for each other, two divisions among them. With two chains side by side the processor always has
/// something to do while it waits.
/// </remarks>
internal readonly unsafe struct Twin<T>(T left, T right) : ILanes<Twin<T>>
    where T : struct, ILanes<T>
{
    private readonly T _left = left;
    private readonly T _right = right;

    public static int Count => 2 * T.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> Create(double value) => new(T.Create(value), T.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> LoadLanes(double* source) => new(T.LoadLanes(source), T.LoadLanes(source + T.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreLanes(Twin<T> values, double* destination)
    {
        T.StoreLanes(values._left, destination);
        T.StoreLanes(values._right, destination + T.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> OfBits(ulong bits) => new(T.OfBits(bits), T.OfBits(bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> Load(long* source) => new(T.Load(source), T.Load(source + T.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Twin<T> values, long* destination, bool pastCaches)
    {
        T.Store(values._left, destination, pastCaches);
        T.Store(values._right, destination + T.Count, pastCaches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreCodes(Twin<T> codes, byte* light, byte* status)
    {
        T.StoreCodes(codes._left, light, status);
        T.StoreCodes(codes._right, light + T.Count, status + T.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> MultiplySubtract(Twin<T> left, Twin<T> right, Twin<T> subtrahend) =>
        new(T.MultiplySubtract(left._left, right._left, subtrahend._left), T.MultiplySubtract(left._right, right._right, subtrahend._right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> SubtractProduct(Twin<T> minuend, Twin<T> left, Twin<T> right) =>
        new(T.SubtractProduct(minuend._left, left._left, right._left), T.SubtractProduct(minuend._right, left._right, right._right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> Truncate(Twin<T> value) => new(T.Truncate(value._left), T.Truncate(value._right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> Abs(Twin<T> value) => new(T.Abs(value._left), T.Abs(value._right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> SignedOne(Twin<T> value) => new(T.SignedOne(value._left), T.SignedOne(value._right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> NotZero(Twin<T> value) => new(T.NotZero(value._left), T.NotZero(value._right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> AddWhereAtLeast(Twin<T> value, Twin<T> addend, Twin<T> left, Twin<T> right) =>
        new(
            T.AddWhereAtLeast(value._left, addend._left, left._left, right._left),
            T.AddWhereAtLeast(value._right, addend._right, left._right, right._right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> Greatest(Twin<T> value, Twin<T> highest) =>
        new(T.Greatest(value._left, highest._left), T.Greatest(value._right, highest._right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> Capped(Twin<T> value, Twin<T> cap) => new(T.Capped(value._left, cap._left), T.Capped(value._right, cap._right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> WhereAtLeast(Twin<T> left, Twin<T> right, Twin<T> then, Twin<T> otherwise) =>
        new(
            T.WhereAtLeast(left._left, right._left, then._left, otherwise._left),
            T.WhereAtLeast(left._right, right._right, then._right, otherwise._right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> WhereZero(Twin<T> value, Twin<T> then, Twin<T> otherwise) =>
        new(T.WhereZero(value._left, then._left, otherwise._left), T.WhereZero(value._right, then._right, otherwise._right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> WhereMissing(Twin<T> one, Twin<T> other, Twin<T> then, Twin<T> otherwise) =>
        new(
            T.WhereMissing(one._left, other._left, then._left, otherwise._left),
            T.WhereMissing(one._right, other._right, then._right, otherwise._right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> WithStatus(Twin<T> codes, Twin<T> status) => new(T.WithStatus(codes._left, status._left), T.WithStatus(codes._right, status._right));

    public static double Highest(Twin<T> value) => T.Highest(T.Greatest(value._left, value._right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> operator +(Twin<T> left, Twin<T> right) => new(left._left + right._left, left._right + right._right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> operator -(Twin<T> left, Twin<T> right) => new(left._left - right._left, left._right - right._right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> operator *(Twin<T> left, Twin<T> right) => new(left._left * right._left, left._right * right._right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<T> operator /(Twin<T> left, Twin<T> right) => new(left._left / right._left, left._right / right._right);
}
