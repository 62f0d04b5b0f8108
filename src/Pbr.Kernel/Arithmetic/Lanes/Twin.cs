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
    public static Twin<T> Load(long* source) => new(T.Load(source), T.Load(source + T.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Twin<T> values, long* destination, bool pastCaches)
    {
        T.Store(values._left, destination, pastCaches);
        T.Store(values._right, destination + T.Count, pastCaches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(ulong bit0, ulong bit1, byte* destination)
    {
        T.StoreBytes(bit0, bit1, destination);
        T.StoreBytes(bit0 >> T.Count, bit1 >> T.Count, destination + T.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(ulong bit0, ulong bit1, ulong bit2, ulong bit3, byte* destination)
    {
        T.StoreBytes(bit0, bit1, bit2, bit3, destination);
        T.StoreBytes(bit0 >> T.Count, bit1 >> T.Count, bit2 >> T.Count, bit3 >> T.Count, destination + T.Count);
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
    public static ulong AtLeast(Twin<T> left, Twin<T> right) => T.AtLeast(left._left, right._left) | (T.AtLeast(left._right, right._right) << T.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong IsZero(Twin<T> value) => T.IsZero(value._left) | (T.IsZero(value._right) << T.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong IsMissing(Twin<T> value) => T.IsMissing(value._left) | (T.IsMissing(value._right) << T.Count);

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
