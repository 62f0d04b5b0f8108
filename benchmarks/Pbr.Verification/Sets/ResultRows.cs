using System;
using System.Runtime.InteropServices;
using Pbr.Kernel;

namespace Pbr.Verification;

/// <summary>Room for the results of one run, between margins that nothing may touch, each column at a chosen distance past a line of 128 bytes.</summary>
internal sealed class ResultRows
{
    private const int Line = 128;
    private const byte Untouched = 0xA5;

    private readonly byte[] _value;
    private readonly byte[] _compliance;
    private readonly byte[] _light;
    private readonly byte[] _status;
    private readonly int _valueStart;
    private readonly int _complianceStart;
    private readonly int _lightStart;
    private readonly int _statusStart;

    /// <summary>Makes the room.</summary>
    /// <param name="count">The rows.</param>
    /// <param name="valueAt">The bytes from a line's start to the first value.</param>
    /// <param name="complianceAt">The bytes from a line's start to the first compliance.</param>
    /// <param name="bytesAt">The bytes from a line's start to the first light, and to the first status.</param>
    public ResultRows(int count, int valueAt = 0, int complianceAt = 0, int bytesAt = 0)
    {
        Count = count;
        (_value, _valueStart) = Room(count * sizeof(long), valueAt);
        (_compliance, _complianceStart) = Room(count * sizeof(long), complianceAt);
        (_light, _lightStart) = Room(count, bytesAt);
        (_status, _statusStart) = Room(count, bytesAt);
    }

    public int Count { get; }

    public Span<long> Value => MemoryMarshal.Cast<byte, long>(_value.AsSpan(_valueStart, Count * sizeof(long)));

    public Span<long> Compliance => MemoryMarshal.Cast<byte, long>(_compliance.AsSpan(_complianceStart, Count * sizeof(long)));

    public Span<byte> Light => _light.AsSpan(_lightStart, Count);

    public Span<byte> Status => _status.AsSpan(_statusStart, Count);

    /// <summary>Whether nothing before or behind any column was written.</summary>
    public bool AreMarginsUntouched() =>
        IsUntouched(_value, _valueStart, Count * sizeof(long)) && IsUntouched(_compliance, _complianceStart, Count * sizeof(long))
        && IsUntouched(_light, _lightStart, Count) && IsUntouched(_status, _statusStart, Count);

    /// <summary>The rows that differ from what was expected, and the first of them; -1 where none does.</summary>
    public long Wrong(ReadOnlySpan<ExpectedRow> expected, out int firstWrong)
    {
        long wrong = 0;
        firstWrong = -1;
        ReadOnlySpan<long> value = Value;
        ReadOnlySpan<long> compliance = Compliance;
        ReadOnlySpan<byte> light = Light;
        ReadOnlySpan<byte> status = Status;
        for (int i = 0; i < expected.Length; i++)
        {
            ref readonly ExpectedRow row = ref expected[i];
            bool isRight = value[i] == row.Value && compliance[i] == row.Compliance && light[i] == row.Light && status[i] == (byte)row.Status;
            if (isRight) { continue; }
            if (wrong++ == 0) { firstWrong = i; }
        }

        return wrong;
    }

    /// <summary>A row of the results, for messages.</summary>
    public ExpectedRow At(int row) => new(Value[row], Compliance[row], Light[row], (ResultStatus)Status[row]);

    private static (byte[] Room, int Start) Room(int bytes, int at)
    {
        byte[] room = GC.AllocateUninitializedArray<byte>(bytes + (4 * Line), pinned: true);
        Array.Fill(room, Untouched);
        nint address = Marshal.UnsafeAddrOfPinnedArrayElement(room, 0);
        int toLine = (int)((Line - (address % Line)) % Line);
        return (room, Line + toLine + at);
    }

    private static bool IsUntouched(byte[] room, int start, int bytes) =>
        !room.AsSpan(0, start).ContainsAnyExcept(Untouched) && !room.AsSpan(start + bytes).ContainsAnyExcept(Untouched);
}
