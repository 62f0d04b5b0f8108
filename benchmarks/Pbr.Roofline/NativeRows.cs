using System;
using System.Runtime.InteropServices;
using Pbr.Kernel.Arithmetic;
using Pbr.Verification;

namespace Pbr.Roofline;

/// <summary>Rows and room for their results in memory of its own, each column at another distance past a page.</summary>
/// <remarks>Columns that all begin at the same distance past a page share the sets of the first cache, and push each other out.</remarks>
internal sealed unsafe class NativeRows : IDisposable
{
    private const int Page = 4096;

    // A whole number of lines, so that no store straddles one.
    private const int Skew = 640;

    private readonly nint[] _blocks = new nint[7];

    /// <summary>Makes room for so many rows, and fills it with those of a block over and over.</summary>
    public NativeRows(long count, RowBlock rows)
    {
        Count = count;
        Terms = rows.Terms;
        First = (long*)Room(0, sizeof(long));
        Second = (long*)Room(1, sizeof(long));
        Target = (long*)Room(2, sizeof(long));
        Value = (long*)Room(3, sizeof(long));
        Compliance = (long*)Room(4, sizeof(long));
        Light = (byte*)Room(5, sizeof(byte));
        Status = (byte*)Room(6, sizeof(byte));
        for (long start = 0; start < count; start += rows.Count)
        {
            int length = (int)Math.Min(rows.Count, count - start);
            rows.First.Span[..length].CopyTo(new Span<long>(First + start, length));
            rows.Second.Span[..length].CopyTo(new Span<long>(Second + start, length));
            rows.Target.Span[..length].CopyTo(new Span<long>(Target + start, length));
        }

        // So that no page of the results is touched for the first time while the clock runs.
        NativeMemory.Fill(Value, (nuint)count * sizeof(long), 1);
        NativeMemory.Fill(Compliance, (nuint)count * sizeof(long), 1);
        NativeMemory.Fill(Light, (nuint)count, 1);
        NativeMemory.Fill(Status, (nuint)count, 1);
    }

    public KernelTerms Terms { get; }

    public long Count { get; }

    public long* First { get; }

    public long* Second { get; }

    public long* Target { get; }

    public long* Value { get; }

    public long* Compliance { get; }

    public byte* Light { get; }

    public byte* Status { get; }

    /// <summary>Some of the rows, as the kernel takes them.</summary>
    public KernelColumns Columns(long start, long count) => new()
    {
        First = new ReadOnlySpan<long>(First + start, (int)count),
        Second = new ReadOnlySpan<long>(Second + start, (int)count),
        Target = new ReadOnlySpan<long>(Target + start, (int)count),
        Value = new Span<long>(Value + start, (int)count),
        Compliance = new Span<long>(Compliance + start, (int)count),
        Light = new Span<byte>(Light + start, (int)count),
        Status = new Span<byte>(Status + start, (int)count),
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (nint block in _blocks) { NativeMemory.AlignedFree((void*)block); }
    }

    private void* Room(int column, int size)
    {
        void* block = NativeMemory.AlignedAlloc(((nuint)Count * (nuint)size) + Page + (8 * Skew), Page);
        _blocks[column] = (nint)block;
        return (byte*)block + (column * Skew);
    }
}
