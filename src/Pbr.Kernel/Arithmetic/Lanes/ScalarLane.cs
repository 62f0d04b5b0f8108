using System;
using System.Runtime.CompilerServices;

namespace Pbr.Kernel.Arithmetic;

/// <summary>One row: the same arithmetic for a processor without vectors, and for the rows that fill no vector.</summary>
internal readonly unsafe struct ScalarLane(double value) : ILanes<ScalarLane>
{
    private readonly double _value = value;

    public static int Count => 1;

    public static ScalarLane Create(double value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Load(long* source) => new(*source == FigureColumn.Missing ? double.NaN : *source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ScalarLane values, long* destination, bool pastCaches) =>
        *destination = double.IsNaN(values._value) ? FigureColumn.Missing : (long)values._value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(ulong bit0, ulong bit1, byte* destination) => *destination = (byte)((bit0 & 1) | ((bit1 & 1) << 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(ulong bit0, ulong bit1, ulong bit2, ulong bit3, byte* destination) =>
        *destination = (byte)((bit0 & 1) | ((bit1 & 1) << 1) | ((bit2 & 1) << 2) | ((bit3 & 1) << 3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane MultiplySubtract(ScalarLane left, ScalarLane right, ScalarLane subtrahend) =>
        new(Math.FusedMultiplyAdd(left._value, right._value, -subtrahend._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane SubtractProduct(ScalarLane minuend, ScalarLane left, ScalarLane right) =>
        new(Math.FusedMultiplyAdd(-left._value, right._value, minuend._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Truncate(ScalarLane value) => new(Math.Truncate(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Abs(ScalarLane value) => new(Math.Abs(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane SignedOne(ScalarLane value) => new(Math.CopySign(1, value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane NotZero(ScalarLane value) => new(value._value == 0 ? double.NaN : value._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane AddWhereAtLeast(ScalarLane value, ScalarLane addend, ScalarLane left, ScalarLane right) =>
        left._value >= right._value ? new ScalarLane(value._value + addend._value) : value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Greatest(ScalarLane value, ScalarLane highest) =>
        Math.Abs(value._value) > highest._value ? new ScalarLane(Math.Abs(value._value)) : highest;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Capped(ScalarLane value, ScalarLane cap) => value._value > cap._value ? cap : value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AtLeast(ScalarLane left, ScalarLane right) => left._value >= right._value ? 1UL : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong IsZero(ScalarLane value) => value._value == 0 ? 1UL : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong IsMissing(ScalarLane value) => double.IsNaN(value._value) ? 1UL : 0;

    public static double Highest(ScalarLane value) => value._value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator +(ScalarLane left, ScalarLane right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator -(ScalarLane left, ScalarLane right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator *(ScalarLane left, ScalarLane right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator /(ScalarLane left, ScalarLane right) => new(left._value / right._value);
}
