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
    public static ScalarLane LoadLanes(double* source) => new(*source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreLanes(ScalarLane values, double* destination) => *destination = values._value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane OfBits(ulong bits) => new(BitConverter.UInt64BitsToDouble(bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Load(long* source) => new(*source == FigureColumn.Missing ? double.NaN : *source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ScalarLane values, long* destination, bool pastCaches) =>
        *destination = double.IsNaN(values._value) ? FigureColumn.Missing : (long)values._value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreCodes(ScalarLane codes, byte* light, byte* status)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(codes._value);
        *light = (byte)bits;
        *status = (byte)(bits >> RowCodes.StatusShift);
    }

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
    public static ScalarLane WhereAtLeast(ScalarLane left, ScalarLane right, ScalarLane then, ScalarLane otherwise) => left._value >= right._value ? then : otherwise;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane WhereZero(ScalarLane value, ScalarLane then, ScalarLane otherwise) => value._value == 0 ? then : otherwise;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane WhereMissing(ScalarLane one, ScalarLane other, ScalarLane then, ScalarLane otherwise) =>
        double.IsNaN(one._value) || double.IsNaN(other._value) ? then : otherwise;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane WithStatus(ScalarLane codes, ScalarLane status) =>
        OfBits((BitConverter.DoubleToUInt64Bits(codes._value) & RowCodes.LightBits) | BitConverter.DoubleToUInt64Bits(status._value));

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
